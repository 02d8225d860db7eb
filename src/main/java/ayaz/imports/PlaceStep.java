package ayaz.imports;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way to a unit, as the sheet writes it.
 *
 * @param level the field that it came from
 * @param kind the word in brackets
 * @param barcode the code that it carries already
 */
record PlaceStep(
        String name,
        String level,
        @Nullable String kind,
        @Nullable String barcode) {

    private static final Pattern BARCODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{1,31}");

    /** What a place may carry as its code. */
    static boolean isBarcode(String text) {
        return BARCODE.matcher(text).matches();
    }
}
