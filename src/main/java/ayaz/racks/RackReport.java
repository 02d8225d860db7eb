package ayaz.racks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of a rack says, in the reader's language.
 *
 * @param problems why it is not believed; with any, nothing is saved
 * @param counts how many wells have each status
 * @param saved whether the register follows it now
 * @param scan the saved reading
 */
public record RackReport(
        String rack,
        String name,
        List<String> path,
        int rows,
        int columns,
        ScanMode mode,
        List<Problem> problems,
        Map<String, Integer> counts,
        List<Cell> cells,
        boolean saved,
        @Nullable UUID scan) {

    /** Line 0 is the file as a whole; the well is written as in the file. */
    public record Problem(int line, String well, String value, String message) {}

    /**
     * One position of the rack.
     *
     * @param position as the rack itself numbers it
     * @param seen TUBE, EMPTY, NO_TUBE, NO_READ or ERROR; null where the file does not name the well
     * @param code as it was read
     * @param unit whose code it is
     * @param from the way to where it is registered
     * @param registered who is registered here
     * @param message what it means and what will come of it
     */
    public record Cell(
            int slot,
            String position,
            @Nullable Integer line,
            @Nullable String seen,
            @Nullable String code,
            @Nullable String unit,
            @Nullable List<String> from,
            @Nullable String registered,
            String status,
            String statusLabel,
            String message) {}
}
