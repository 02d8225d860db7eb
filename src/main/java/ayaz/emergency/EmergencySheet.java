package ayaz.emergency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place on paper: its containers in the order in which a person meets them. */
record EmergencySheet(
        List<String> path, String barcode, int capacity, int occupied, String madeAt, List<Container> containers) {

    /** A box, goblet or tube: the way to it from the place of the sheet, who is in it, and which positions are free. */
    record Container(List<String> way, String barcode, List<Line> lines, String free) {}

    /** One unit. */
    record Line(
            String position,
            String code,
            String taxon,
            @Nullable String animal,
            String sampleType,
            String collectedOn,
            String state) {}
}
