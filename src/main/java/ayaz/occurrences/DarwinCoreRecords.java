package ayaz.occurrences;

import ayaz.archives.Archive;
import ayaz.archives.DarwinCoreArchive;
import ayaz.archives.Table;
import ayaz.archives.TableRow;
import ayaz.geofiles.DatumNames;
import ayaz.geofiles.Projection;
import ayaz.places.Coordinates;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Occurrences in Darwin Core: the core of an archive, as GBIF gives and takes it, or a table with its terms. */
final class DarwinCoreRecords implements FieldRecords {

    private static final Set<String> ABSENT = Set.of("absent", "notdetected");

    /** As GBIF's older downloads write them. */
    private static final Map<String, String> BASES = Map.of(
            "PRESERVED_SPECIMEN", "PreservedSpecimen",
            "FOSSIL_SPECIMEN", "FossilSpecimen",
            "LIVING_SPECIMEN", "LivingSpecimen",
            "MATERIAL_SAMPLE", "MaterialSample",
            "HUMAN_OBSERVATION", "HumanObservation",
            "MACHINE_OBSERVATION", "MachineObservation",
            "MATERIAL_CITATION", "MaterialCitation",
            "OBSERVATION", "Occurrence");

    private final Table table;
    private final @Nullable String title;
    private final String fileName;
    private final LocalDateTime latest;
    private final Map<String, Optional<Projection>> datums = new HashMap<>();

    private DarwinCoreRecords(Table table, @Nullable String title, String fileName, LocalDateTime latest) {
        this.table = table;
        this.title = title;
        this.fileName = fileName;
        this.latest = latest;
        if (!table.has("scientificName")) {
            throw OccurrenceRefusals.noSuchColumn(table.name(), "scientificName");
        }
    }

    static DarwinCoreRecords of(Archive zip, String fileName, LocalDateTime latest) {
        var archive = DarwinCoreArchive.read(zip);
        String rowType = archive.core().rowType();
        if (!rowType.isEmpty() && !rowType.equals("Occurrence")) {
            throw OccurrenceRefusals.notOccurrences(rowType);
        }
        return new DarwinCoreRecords(archive.core(), archive.title().orElse(null), fileName, latest);
    }

    static DarwinCoreRecords of(Table table, String fileName, LocalDateTime latest) {
        if (!table.has("occurrenceID")) {
            throw OccurrenceRefusals.noSuchColumn(table.name(), "occurrenceID");
        }
        return new DarwinCoreRecords(table, null, fileName, latest);
    }

    static boolean isOne(Table table) {
        return table.has("scientificName") && (table.has("occurrenceID") || table.has("basisOfRecord"));
    }

    @Override
    public DatasetFacts facts() {
        String called = Stream.of("datasetName", "datasetID")
                .map(table::firstValue)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(fileName);
        String name = title == null ? called : title;
        return new DatasetFacts(
                name.length() <= 200 ? name : name.substring(0, 200),
                DatasetFormat.DARWIN_CORE,
                "dwc " + name.substring(0, Math.min(name.length(), 190)),
                table.firstValue("license").orElse(null),
                null,
                null,
                null);
    }

    private static String first(TableRow row, String... terms) {
        return Arrays.stream(terms)
                .map(row::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public void tell(Findings findings) {
        table.forEach(row -> tell(row, findings));
    }

    private void tell(TableRow row, Findings findings) {
        if (ABSENT.contains(row.value("occurrenceStatus").toLowerCase(Locale.ROOT))) {
            findings.leftOut(LeftOut.ABSENT);
            return;
        }
        var checked = new CheckedRow(table.name(), row);
        Sighting sighting = sighting(checked, row);
        if (checked.isSound(findings)) {
            findings.seen(sighting);
        }
    }

    private Sighting sighting(CheckedRow checked, TableRow row) {
        Coordinates told = checked.place("decimalLatitude", "decimalLongitude");
        String datum = told == null ? null : checked.text("geodeticDatum", 60);
        Optional<Projection> shift = otherDatum(datum);
        Coordinates place = told == null || shift.isEmpty() ? told : shifted(told, shift.get());
        return new Sighting(
                row.number(),
                id(checked, row),
                checked.needed("scientificName", 200),
                basis(row.value("basisOfRecord")),
                when(checked, row),
                place,
                checked.metres("coordinateUncertaintyInMeters"),
                shift.isEmpty() ? datum : "EPSG:4326",
                told == null || datum == null || shift.isEmpty()
                        ? null
                        : new VerbatimPlace(told.latitude() + " " + told.longitude(), datum),
                checked.text("stateProvince", 120),
                locality(row),
                checked.animals("individualCount"),
                checked.text("sex", 20),
                checked.text("lifeStage", 40),
                checked.text("samplingProtocol", 200),
                checked.text("recordedBy", 300),
                Stream.of("organismID", "organismName")
                        .map(term -> checked.text(term, 100))
                        .filter(Objects::nonNull)
                        .toList(),
                media(row),
                checked.text("license", 200),
                checked.text("dataGeneralizations", 300),
                checked.text("occurrenceRemarks", 1000));
    }

    /** Of one that nobody knows the point stays where it was told: such datums differ by some hundred metres. */
    private Optional<Projection> otherDatum(@Nullable String told) {
        return told == null
                ? Optional.empty()
                : datums.computeIfAbsent(told, DatumNames::read).filter(known -> !known.isWgs84());
    }

    /** To the millionth of a degree, as places are kept. */
    private static Coordinates shifted(Coordinates told, Projection from) {
        double[] point = from.toWgs84(told.longitude(), told.latitude());
        return new Coordinates(rounded(point[1]), rounded(point[0]));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    /** The identifier of the row in the archive stands for a missing occurrenceID. */
    private static String id(CheckedRow checked, TableRow row) {
        return row.value("occurrenceID").isEmpty()
                        && !row.id().isEmpty()
                        && row.id().length() <= 200
                ? row.id()
                : checked.needed("occurrenceID", 200);
    }

    private static String basis(String written) {
        String known = BASES.getOrDefault(written, written);
        return known.isEmpty() || known.length() > 30 ? "Occurrence" : known;
    }

    /** The date as a whole, or else its parts; a record that has neither is undated. */
    private EventDate when(CheckedRow checked, TableRow row) {
        String written = row.value("eventDate");
        Optional<EventDate> whole = withTime(written, row.value("eventTime"));
        Optional<EventDate> read =
                whole.isPresent() ? whole : EventDate.of(row.value("year"), row.value("month"), row.value("day"));
        return written.isEmpty() && row.value("year").isEmpty()
                ? EventDate.UNKNOWN
                : checked.when(written.isEmpty() ? "year" : "eventDate", read, latest);
    }

    private static Optional<EventDate> withTime(String date, String time) {
        Optional<EventDate> both =
                time.isEmpty() || date.length() != 10 ? Optional.empty() : EventDate.parse(date + "T" + time);
        return both.isPresent() ? both : EventDate.parse(date);
    }

    /** The district and the place in it. */
    private static @Nullable String locality(TableRow row) {
        String whole = Stream.of(row.value("county"), first(row, "locality", "verbatimLocality"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return whole.isEmpty() ? null : whole.substring(0, Math.min(whole.length(), 300));
    }

    /** The first of several, which a bar divides. */
    private static @Nullable String media(TableRow row) {
        String first =
                List.of(row.value("associatedMedia").split("\\|", -1)).get(0).strip();
        return first.isEmpty() || first.length() > 500 ? null : first;
    }
}
