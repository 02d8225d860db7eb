package ayaz.racks;

import ayaz.platform.Digest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rack as somebody hands it in: a file, or pasted text under a name of its own.
 *
 * @param rack the rack's code scanned by hand; null where the file tells it
 * @param downColumns numbers of wells count down the columns
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record RackReading(
        @NotNull @Size(max = RackReading.LONGEST_NAME) String name,
        byte[] bytes,
        @NotNull ScanMode mode,
        @Nullable @Size(max = 64) String rack,
        boolean downColumns) {

    static final int LONGEST_NAME = 200;

    WellPosition.Order order() {
        return downColumns ? WellPosition.Order.COLUMNS : WellPosition.Order.ROWS;
    }

    String sha256() {
        return Digest.sha256(bytes);
    }
}
