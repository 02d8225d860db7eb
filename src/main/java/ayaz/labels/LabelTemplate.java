package ayaz.labels;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One kind of label, as its file describes it.
 *
 * @param name the file's name without its ending
 * @param titles its name for people, by language code
 * @param width of the medium in millimetres
 * @param round whether the medium is a dot, cut as the circle that touches its sides
 * @param sha256 of the file, in hexadecimal: its version in the log of printed labels
 */
public record LabelTemplate(
        String name,
        Map<String, String> titles,
        LabelTarget target,
        double width,
        double height,
        boolean round,
        List<LabelElement> elements,
        String sha256) {

    public LabelTemplate {
        titles = Map.copyOf(titles);
        elements = List.copyOf(elements);
    }

    /** In the language asked for, otherwise in English. */
    public String title(Locale locale) {
        String english = titles.getOrDefault(Locale.ENGLISH.getLanguage(), name);
        return titles.getOrDefault(locale.getLanguage(), english);
    }

    Box medium() {
        return new Box(0, 0, width, height);
    }
}
