package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ayaz.archives.Archive;
import ayaz.archives.PlainTable;
import ayaz.places.Coordinates;
import ayaz.testing.RealData;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the four kinds of files say. */
final class FieldRecordsTest {

    private static final LocalDateTime LATEST = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Keeps all that is told. */
    private static final class Heard implements Findings {

        private final List<Sighting> seen = new ArrayList<>();
        private final List<AreaCount> counts = new ArrayList<>();
        private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        private final List<RowProblem> problems = new ArrayList<>();

        static Heard of(FieldRecords records) {
            var heard = new Heard();
            records.tell(heard);
            return heard;
        }

        @Override
        public void seen(Sighting sighting) {
            seen.add(sighting);
        }

        @Override
        public void counted(AreaCount count) {
            counts.add(count);
        }

        @Override
        public void leftOut(LeftOut why) {
            leftOut.merge(why, 1, Integer::sum);
        }

        @Override
        public void problem(RowProblem problem) {
            problems.add(problem);
        }
    }

    private static FieldRecords camtrap(byte[] zip) {
        return new CamtrapRecords(Archive.of(zip), "package.zip", LATEST);
    }

    @Test
    void eventsOfACameraTrapPackageAreOccurrencesAndTheRestIsEffort() {
        FieldRecords records = camtrap(FieldSamples.camtrap("t"));
        Heard heard = Heard.of(records);

        assertThat(heard.problems).isEmpty();
        assertThat(heard.seen).extracting(Sighting::id).containsExactly("t-o1", "t-o2", "t-o3", "t-o4");
        assertThat(heard.leftOut)
                .containsOnly(
                        Map.entry(LeftOut.BLANK, 1),
                        Map.entry(LeftOut.PEOPLE, 1),
                        Map.entry(LeftOut.UNCLASSIFIED, 1),
                        Map.entry(LeftOut.PICTURE_OF_EVENT, 2));
        assertThat(records.facts().deployments()).isEqualTo(3);
        assertThat(records.facts().cameraDays()).isEqualByComparingTo("100");
        assertThat(records.facts().licence()).isEqualTo("CC-BY-4.0");
        Sighting female = heard.seen.get(0);
        assertThat(female.place()).isEqualTo(new Coordinates(44.9012, 79.8011));
        assertThat(female.uncertainty()).isEqualTo(30);
        assertThat(female.locality()).isEqualTo("Upper gorge");
        assertThat(female.when().from()).hasToString("2024-05-12T01:30:15");
        assertThat(female.when().to()).hasToString("2024-05-12T01:31:02");
        assertThat(female.numbers()).containsExactly("t-RING");
        assertThat(female.media()).isEqualTo("https://media.example.org/t/m1.jpg");
        assertThat(female.licence()).isEqualTo("CC-BY-NC-4.0");
        assertThat(heard.seen.get(1).individuals()).isEqualTo(2);
    }

    @Test
    void aWrongCellOfAPackageIsNamedWithItsTableRowAndField() {
        Heard heard = Heard.of(camtrap(FieldSamples.camtrap("t", "two")));

        assertThat(heard.problems).hasSize(1);
        RowProblem problem = heard.problems.get(0);
        assertThat(problem.table()).isEqualTo("observations");
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.field()).isEqualTo("count");
        assertThat(problem.value()).isEqualTo("two");
    }

    @Test
    void outliersAndReadingsWithoutAPlaceAreNoFixes() {
        var records = new MovebankRecords(PlainTable.of("m.csv", FieldSamples.movebank("7", "GPS-1")), "m.csv", LATEST);
        Heard heard = Heard.of(records);

        assertThat(heard.seen).extracting(Sighting::id).containsExactly("701", "702", "703");
        assertThat(heard.leftOut).containsOnly(Map.entry(LeftOut.OUTLIER, 1), Map.entry(LeftOut.NO_POSITION, 1));
        assertThat(heard.seen.get(0).numbers()).containsExactly("GPS-1", "Saiga 7");
        assertThat(heard.seen.get(0).when().from()).hasToString("2023-04-01T06:00:12");
        assertThat(records.facts().name()).isEqualTo("Altyn Dala 7");
    }

    @Test
    void absencesAreNoOccurrencesAndARecordMayLackItsDay() {
        Heard heard = Heard.of(darwinCore(new String(FieldSamples.darwinCore("b"), StandardCharsets.UTF_8)));

        assertThat(heard.problems).isEmpty();
        assertThat(heard.seen).extracting(Sighting::id).containsExactly("b:1", "b:2", "b:4");
        assertThat(heard.leftOut).containsOnly(Map.entry(LeftOut.ABSENT, 1));
        assertThat(heard.seen.get(0).basis()).isEqualTo("HumanObservation");
        assertThat(heard.seen.get(1).when().precision()).isEqualTo(EventDate.Precision.MONTH);
        assertThat(heard.seen.get(2).when()).isEqualTo(EventDate.UNKNOWN);
        assertThat(heard.seen.get(2).uncertainty()).isNull();
    }

    /** By the seven parameters of the registry: some tens of metres at Almaty. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:4284", "Pulkovo 1942", "СК-42", "urn:ogc:def:crs:EPSG::4284"})
    void placeInAnotherDatumIsShiftedAndKeptAsItWasTold(String datum) {
        Sighting seen = placed(datum);

        assertThat(seen.place()).isNotNull().isNotEqualTo(new Coordinates(43.25, 76.95));
        assertThat(seen.place().latitude()).isCloseTo(43.25, within(0.001));
        assertThat(seen.place().longitude()).isCloseTo(76.95, within(0.002)).isNotCloseTo(76.95, within(0.0003));
        assertThat(seen.datum()).isEqualTo("EPSG:4326");
        assertThat(seen.verbatim()).isEqualTo(new VerbatimPlace("43.25 76.95", datum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WGS 84", "EPSG:4326", "unknown", "EPSG:32642", "EPSG:999999"})
    void placeInWgs84OrInNoKnownDatumStays(String datum) {
        Sighting seen = placed(datum);

        assertThat(seen.place()).isEqualTo(new Coordinates(43.25, 76.95));
        assertThat(seen.datum()).isEqualTo(datum);
        assertThat(seen.verbatim()).isNull();
    }

    private static Sighting placed(String datum) {
        return Heard.of(darwinCore(
                        "occurrenceID,scientificName,eventDate,decimalLatitude,decimalLongitude,geodeticDatum\n"
                                + "a:1,Saiga tatarica,2024,43.25,76.95," + datum + "\n"))
                .seen
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "decimalLatitude, 95.1",
        "decimalLongitude, 181",
        "decimalLatitude, ''",
        "decimalLatitude, north",
        "coordinateUncertaintyInMeters, -5",
        "individualCount, 0",
        "individualCount, 1.5",
        "eventDate, soon",
        "eventDate, 2999-01-01",
        "occurrenceID, ''",
        "scientificName, ''"
    })
    void aWrongValueIsNamedAtItsField(String field, String value) {
        var cells = new LinkedHashMap<String, String>(Map.of(
                "occurrenceID", "x:1",
                "scientificName", "Otis tarda",
                "eventDate", "2022-05-03",
                "decimalLatitude", "48.1",
                "decimalLongitude", "74.2",
                "coordinateUncertaintyInMeters", "10",
                "individualCount", "3"));
        cells.put(field, value);
        Heard heard = Heard.of(
                darwinCore(String.join("\t", cells.keySet()) + "\n" + String.join("\t", cells.values()) + "\n"));

        assertThat(heard.seen).isEmpty();
        assertThat(heard.problems).extracting(RowProblem::field).containsExactly(field);
        assertThat(heard.problems).extracting(RowProblem::row).containsExactly(2);
    }

    @Test
    void countsHaveBoundsAndAMethod() {
        var records = new CountRecords(
                PlainTable.of("c.csv", FieldSamples.counts("k")), "c.csv", LATEST, Set.of("AERIAL", "TRANSECT"));
        Heard heard = Heard.of(records);

        assertThat(heard.problems).isEmpty();
        assertThat(heard.counts).hasSize(2);
        assertThat(heard.counts.get(0).highest()).isEqualTo(1_740_000);
        assertThat(heard.counts.get(0).when().to()).hasToString("2024-05-01T23:59:59");
        assertThat(heard.counts.get(1).method()).isEqualTo("AERIAL");
        assertThat(heard.counts.get(1).surveyedKm2()).isEqualByComparingTo("18000.5");
        String crossed = "scientificName,eventDate,area,count,lowest,method\nSaiga tatarica,2024,Ural,5,6,GUESS\n";
        Heard wrong = Heard.of(new CountRecords(
                PlainTable.of("c.csv", crossed.getBytes(StandardCharsets.UTF_8)), "c.csv", LATEST, Set.of("AERIAL")));
        assertThat(wrong.problems).extracting(RowProblem::field).containsExactlyInAnyOrder("lowest", "method");
    }

    @ParameterizedTest
    @CsvSource({"gbif-occurrence-download.zip, 158", "constructed-ggbn-small.zip, 2"})
    void archivesOfOthersAreRead(String file, int atLeast) {
        var records = DarwinCoreRecords.of(Archive.of(RealData.bytes("dwca/" + file)), file, LATEST);
        Heard heard = Heard.of(records);

        assertThat(heard.seen.size() + heard.problems.size()).isGreaterThanOrEqualTo(atLeast);
        assertThat(heard.seen).isNotEmpty();
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void anArchiveOfTaxaIsRefused() {
        Archive checklist = Archive.of(RealData.bytes("dwca/checklist-squirrels.zip"));

        assertThatThrownBy(() -> DarwinCoreRecords.of(checklist, "x", LATEST))
                .hasMessage("occurrences.refusal.notOccurrences");
    }

    private static FieldRecords darwinCore(String text) {
        return DarwinCoreRecords.of(
                PlainTable.of("occurrence.txt", text.getBytes(StandardCharsets.UTF_8)), "occurrence.txt", LATEST);
    }
}
