package ayaz.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a unit, out of one cell or of a column a level: {@code Almaty (site) > Room 1 (room) > D-1 (dewar)}, or as
 * Arctos writes it, {@code [ DGRC05 ] CRYO-05 (cryotank):[ DGRC5A3 ] CRYO-5-A3 (freezer rack):[  ] 27 (position)}.
 *
 * @param position the slot, where the way leads to one
 * @param vessel what the sheet calls the tube itself
 */
record PlaceText(
        List<PlaceStep> steps,
        @Nullable String position,
        @Nullable PlaceStep vessel) {

    private static final List<Field> LEVELS = List.of(
            Field.SITE,
            Field.BUILDING,
            Field.ROOM,
            Field.EQUIPMENT,
            Field.COMPARTMENT,
            Field.SECTION,
            Field.PLACE,
            Field.BOX);

    private static final Pattern STEP = Pattern.compile("(?:\\[\\s*(\\S*)\\s*])?\\s*(.*?)\\s*(?:\\(([^()]+)\\))?");
    private static final Pattern ARCTOS_BORDER = Pattern.compile(":(?=\\[ )");
    private static final List<String> VESSELS = List.of("cryovial", "tube", "vial");

    static PlaceText of(Map<Field, String> cells, String separator) {
        var steps = new ArrayList<PlaceStep>();
        for (Field level : LEVELS) {
            String cell = cells.getOrDefault(level, "");
            if (level == Field.PLACE) {
                split(cell, separator).forEach(text -> addStep(steps, level, text));
            } else {
                addStep(steps, level, cell);
            }
        }
        PlaceStep vessel = takeLast(steps, VESSELS);
        PlaceStep position = takeLast(steps, List.of("position"));
        String written = cells.get(Field.POSITION);
        return new PlaceText(
                List.copyOf(steps), written == null && position != null ? position.name() : written, vessel);
    }

    private static List<String> split(String cell, String separator) {
        return cell.startsWith("[ ")
                ? Arrays.asList(ARCTOS_BORDER.split(cell))
                : Arrays.asList(cell.split("\\s*" + separator + "\\s*"));
    }

    private static void addStep(List<PlaceStep> steps, Field level, String text) {
        Matcher step = STEP.matcher(text.strip());
        if (!text.isBlank() && step.matches()) {
            String code = step.group(1);
            String kind = step.group(3);
            steps.add(new PlaceStep(
                    step.group(2).isEmpty() ? text.strip() : step.group(2),
                    level.written(),
                    kind == null ? null : kind.strip(),
                    code == null || code.isEmpty() ? null : code));
        }
    }

    private static @Nullable PlaceStep takeLast(List<PlaceStep> steps, List<String> kinds) {
        PlaceStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last == null || last.kind() == null || !kinds.contains(last.kind())) {
            return null;
        }
        return steps.remove(steps.size() - 1);
    }
}
