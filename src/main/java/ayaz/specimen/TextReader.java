package ayaz.specimen;

import ayaz.platform.Flaws;
import ayaz.platform.PartialDate;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a form, by the path of the component that each stands for, as what they should be. What cannot be
 * read is null here and refused at its field with all the others.
 */
final class TextReader {

    private final Map<String, String> given;
    private final Flaws flaws = new Flaws();

    TextReader(Map<String, String> given) {
        this.given = given;
    }

    static @Nullable String text(Map<String, String> given, String path) {
        String text = given.get(path);
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Nullable
    String text(String path) {
        return text(given, path);
    }

    @Nullable
    BigDecimal number(String path) {
        return flaws.read(() -> decimal(path));
    }

    @Nullable
    Integer whole(String path) {
        return flaws.read(() -> integer(path));
    }

    /** A day at least. */
    @Nullable
    PartialDate day(String path) {
        String text = text(path);
        return text == null
                ? null
                : flaws.read(() -> PartialDate.parse(text)
                        .filter(date -> date.precision().compareTo(PartialDate.Precision.DAY) >= 0)
                        .orElseThrow(() -> UnitRefusals.input(path, "notADate", text)));
    }

    /** Refuses all that could not be read. */
    void mustBeReadable() {
        flaws.mustBeNone();
    }

    private @Nullable BigDecimal decimal(String path) {
        String text = text(path);
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text.replace(',', '.').replaceAll("[\\s\\u00a0%]", ""));
        } catch (NumberFormatException e) {
            throw UnitRefusals.input(path, "notANumber", text);
        }
    }

    private @Nullable Integer integer(String path) {
        BigDecimal number = decimal(path);
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            throw UnitRefusals.input(path, "notANumber", String.valueOf(text(path)));
        }
    }
}
