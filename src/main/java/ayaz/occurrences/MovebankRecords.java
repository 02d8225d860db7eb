package ayaz.occurrences;

import ayaz.archives.Table;
import ayaz.archives.TableRow;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Positions of tracked animals as Movebank exports them (Movebank Attribute Dictionary): one row a fix, times in UTC.
 * Movebank numbers its events once for all studies. What it marks as an outlier is no occurrence.
 */
final class MovebankRecords implements FieldRecords {

    private static final Set<String> OUTLIER_MARKS =
            Set.of("manually-marked-outlier", "algorithm-marked-outlier", "import-marked-outlier");

    private final Table table;
    private final String fileName;
    private final LocalDateTime latest;

    MovebankRecords(Table table, String fileName, LocalDateTime latest) {
        this.table = table;
        this.fileName = fileName;
        this.latest = latest;
        for (String column : List.of("event-id", "timestamp", "location-long", "location-lat")) {
            if (!table.has(column)) {
                throw OccurrenceRefusals.noSuchColumn(table.name(), column);
            }
        }
    }

    static boolean isOne(Table table) {
        return table.has("event-id") && table.has("timestamp");
    }

    @Override
    public DatasetFacts facts() {
        return new DatasetFacts(
                table.firstValue("study-name").orElse(fileName),
                DatasetFormat.MOVEBANK,
                "movebank",
                table.firstValue("study-license-type").orElse(null),
                null,
                null,
                null);
    }

    @Override
    public void tell(Findings findings) {
        table.forEach(row -> tell(row, findings));
    }

    private void tell(TableRow row, Findings findings) {
        if (isOutlier(row)) {
            findings.leftOut(LeftOut.OUTLIER);
        } else if (row.value("location-long").isEmpty()
                && row.value("location-lat").isEmpty()) {
            findings.leftOut(LeftOut.NO_POSITION);
        } else {
            var checked = new CheckedRow(table.name(), row);
            Sighting sighting = sighting(checked);
            if (checked.isSound(findings)) {
                findings.seen(sighting);
            }
        }
    }

    private static boolean isOutlier(TableRow row) {
        return row.value("visible").equalsIgnoreCase("false")
                || OUTLIER_MARKS.stream().anyMatch(mark -> row.value(mark).equalsIgnoreCase("true"));
    }

    private Sighting sighting(CheckedRow row) {
        return new Sighting(
                row.number(),
                row.needed("event-id", 200),
                row.needed("individual-taxon-canonical-name", 200),
                "MachineObservation",
                row.when("timestamp", utc(row.value("timestamp")), latest),
                row.place("location-lat", "location-long"),
                error(row),
                "EPSG:4326",
                null,
                null,
                null,
                1,
                sex(row.value("animal-sex")),
                row.text("animal-life-stage", 40),
                sensor(row),
                row.text("principal-investigator-name", 300),
                numbers(row),
                null,
                row.text("study-license-type", 200),
                null,
                row.text("comments", 1000));
    }

    /** Its times are UTC and do not say so. */
    private static Optional<EventDate> utc(String written) {
        String text = written.strip();
        boolean bare =
                text.length() > 16 && !text.endsWith("Z") && !text.substring(10).matches(".*[+-].*");
        return EventDate.parse(bare ? text + "Z" : text);
    }

    private static @Nullable Integer error(CheckedRow row) {
        Integer stated = row.metres("location-error-numerical");
        return stated == null ? row.metres("eobs:horizontal-accuracy-estimate") : stated;
    }

    private static @Nullable String sex(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "m", "male" -> "male";
            case "f", "female" -> "female";
            default -> null;
        };
    }

    private static String sensor(CheckedRow row) {
        String sensor = row.text("sensor-type", 200);
        return sensor == null ? "telemetry" : sensor;
    }

    /** The device first: it was on one animal at a time. */
    private static List<String> numbers(CheckedRow row) {
        var numbers = new LinkedHashSet<String>();
        for (String field : Arrays.asList("tag-local-identifier", "ring-id", "individual-local-identifier")) {
            String number = row.text(field, 100);
            if (number != null) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }
}
