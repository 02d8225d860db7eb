package ayaz.imports;

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
        @Nullable String barcode) {}
