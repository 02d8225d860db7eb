package ayaz.labels;

import java.util.List;

/** The geometry of a template: all of it on the medium, and nothing on a symbol or its quiet zone. */
record TemplateLayout(String file, LabelTemplate template) {

    void check() {
        List<LabelElement> elements = template.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (!onMedium(elements.get(i).box())) {
                throw LabelRefusals.outsideMedium(file, place(i));
            }
            keepOffSymbols(i);
        }
    }

    private boolean onMedium(Box box) {
        return template.round() ? box.withinCircleOf(template.medium()) : box.within(template.medium());
    }

    private void keepOffSymbols(int index) {
        List<LabelElement> elements = template.elements();
        Box box = elements.get(index).box();
        for (int i = 0; i < elements.size(); i++) {
            boolean other = i != index && elements.get(i) instanceof LabelSymbol;
            if (other && box.overlaps(elements.get(i).box())) {
                throw LabelRefusals.overSymbol(file, place(index), place(i));
            }
        }
    }

    private static String place(int index) {
        return "elements[" + (index + 1) + "]";
    }
}
