package ayaz.occurrences;

import ayaz.archives.Table;
import ayaz.archives.TableRow;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts over areas, as flights and transects bring them: scientificName, eventDate, area, count, and where
 * known lowest, highest, method, surveyedKm2, recordedBy, remarks and countID.
 */
final class CountRecords implements FieldRecords {

    private static final List<String> NEEDED = List.of("scientificName", "eventDate", "area", "count");
    private static final String USUAL_METHOD = "AERIAL";

    private final Table table;
    private final String fileName;
    private final LocalDateTime latest;
    private final Set<String> methods;

    /**
     * Of a table that {@link #isOne}.
     *
     * @param methods the terms of COUNT_METHOD
     */
    CountRecords(Table table, String fileName, LocalDateTime latest, Set<String> methods) {
        this.table = table;
        this.fileName = fileName;
        this.latest = latest;
        this.methods = methods;
    }

    static boolean isOne(Table table) {
        return NEEDED.stream().allMatch(table::has);
    }

    @Override
    public DatasetFacts facts() {
        return new DatasetFacts(fileName, DatasetFormat.COUNTS, "counts " + fileName);
    }

    @Override
    public void tell(Findings findings) {
        table.forEach(row -> {
            var checked = new CheckedRow(table.name(), row);
            AreaCount count = count(checked, row);
            if (count != null && checked.isSound(findings)) {
                findings.counted(count);
            } else if (count == null) {
                checked.isSound(findings);
            }
        });
    }

    private @Nullable AreaCount count(CheckedRow checked, TableRow row) {
        String name = checked.needed("scientificName", 200);
        EventDate when = checked.when("eventDate", EventDate.parse(row.value("eventDate")), latest);
        String area = checked.needed("area", 160);
        checked.needed("count", 20);
        Integer counted = checked.animalsOrNone("count");
        Integer lowest = checked.animalsOrNone("lowest");
        Integer highest = checked.animalsOrNone("highest");
        if (counted == null) {
            return null;
        }
        if (lowest != null && lowest > counted) {
            checked.fault("lowest", "occurrences.problem.boundsCrossed");
        }
        if (highest != null && highest < counted) {
            checked.fault("highest", "occurrences.problem.boundsCrossed");
        }
        return new AreaCount(
                row.number(),
                id(row, name, when, area),
                name,
                when,
                area,
                counted,
                lowest,
                highest,
                method(checked, row),
                checked.decimal("surveyedKm2"),
                checked.text("recordedBy", 300),
                checked.text("remarks", 1000));
    }

    /** Of one taxon, area and day there is one count, unless they are numbered. */
    private static String id(TableRow row, String name, EventDate when, String area) {
        String given = row.value("countID");
        String made = given.isEmpty() ? name + " | " + when.written() + " | " + area : given;
        return made.length() <= 200 ? made : made.substring(0, 200);
    }

    private String method(CheckedRow checked, TableRow row) {
        String written = row.value("method").toUpperCase(Locale.ROOT);
        if (!written.isEmpty() && !methods.contains(written)) {
            checked.fault("method", "occurrences.problem.notATerm", String.join(", ", methods));
        }
        return written.isEmpty() ? USUAL_METHOD : written;
    }
}
