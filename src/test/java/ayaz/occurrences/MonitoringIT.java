package ayaz.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.archives.Zips;
import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was seen in the field comes in, is shown to whom it may be, and can be taken back. */
class MonitoringIT {

    private static final String ALL_OF_IT = "bbox=40,30,100,60&zoom=4";

    private static Program curator;
    private static Program technician;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        technician = Program.of(RunningAyaz.demo(), "technician");
    }

    private static String key() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Answer bring(byte[] file, String name, String more) {
        return curator.with("Content-Type", "application/octet-stream")
                .post("datasets?name=" + name + "&" + more, file);
    }

    private static JsonObject saved(byte[] file, String name) {
        Answer answer = bring(file, name, "dryRun=false&leaveUnknown=true");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }

    private static String taxon(String name) {
        return curator.get("taxa?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .items()
                .get(0)
                .getString("id");
    }

    /** A species of its own, so that nothing else is seen of it. */
    private static String ownSpecies(String parent, String name) {
        return curator.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"%s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(taxon(parent), name))
                .done()
                .getString("id");
    }

    private static List<JsonObject> problems(Answer answer) {
        return answer.body().getJsonArray("problems").getValuesAs(JsonObject.class);
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("abcdef")
                .substring(0, 6);
    }

    private static String numbered(String animal, String type, String number, String since) {
        curator.post(
                        "organisms/" + animal + "/identifiers",
                        "{\"type\":\"%s\",\"value\":\"%s\",\"assignedOn\":\"%s\"}".formatted(type, number, since))
                .done();
        return animal;
    }

    @Test
    void aPackageIsShownThenSavedOnceAndTakenBackAsAWhole() {
        String key = key();
        String animal = numbered(
                new Animals(curator).admitted("Panthera uncia", "F", "2018"), "RING", key + "-RING", "2024-01-01");
        byte[] file = FieldSamples.camtrap(key);

        JsonObject unknown = bring(file, "cameras.zip", "dryRun=true").body();
        assertThat(unknown.getBoolean("clean")).isFalse();
        assertThat(unknown.getJsonArray("problems").getJsonObject(0).getString("value"))
                .isEqualTo("Capra sibirica");
        JsonObject shown =
                bring(file, "cameras.zip", "dryRun=true&leaveUnknown=true").body();
        assertThat(shown.getBoolean("clean")).isTrue();
        assertThat(shown.getInt("occurrences")).isEqualTo(3);
        assertThat(shown.getInt("deployments")).isEqualTo(3);
        assertThat(curator.get("occurrences?organism=" + animal).items()).isEmpty();

        String dataset = saved(file, "cameras.zip").getString("dataset");
        assertThat(curator.get("occurrences?dataset=" + dataset).items()).hasSize(3);
        JsonObject seen = curator.get("occurrences?organism=" + animal).items().get(0);
        assertThat(seen.getString("occurrenceId")).isEqualTo(key + "-o1");
        assertThat(seen.getString("mediaUrl")).contains("/m1.jpg");
        assertThat(curator.get("occurrences/" + seen.getString("id")).body()).isEqualTo(seen);

        assertThat(bring(file, "cameras.zip", "dryRun=false").text("type")).isEqualTo("/problems/already-here");
        Answer changed = bring(FieldSamples.camtrap(key, "3"), "cameras.zip", "dryRun=false&leaveUnknown=true");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(problems(changed)).hasSize(1);
        assertThat(problems(changed).get(0).getString("value")).isEqualTo(key + "-o2");
        assertThat(curator.get("occurrences?dataset=" + dataset).items()).hasSize(3);

        String path = "datasets/" + dataset;
        Answer stale = curator.with("If-Match", "\"99\"").post(path + "/voiding", "{\"reason\":\"wrong clock\"}");
        assertThat(stale.status()).isEqualTo(412);
        JsonObject voided = curator.with("If-Match", curator.get(path).etag())
                .post(path + "/voiding", "{\"reason\":\"wrong clock\"}")
                .done();
        assertThat(voided.getJsonObject("voided").getString("reason")).isEqualTo("wrong clock");
        assertThat(curator.get("occurrences?organism=" + animal).items()).isEmpty();
        assertThat(curator.get("occurrences/" + seen.getString("id")).body().getBoolean("takenBack"))
                .isTrue();
        assertThat(saved(file, "cameras.zip").getInt("occurrences")).isEqualTo(3);
        assertThat(curator.get("occurrences?organism=" + animal).items()).hasSize(1);
    }

    @Test
    void aDeviceIsThatOfTheAnimalThatCarriedItOnThatDay() {
        String key = String.valueOf(System.nanoTime() % 1_000_000_000);
        String tag = "GPS-" + key;
        String animal =
                numbered(new Animals(curator).admitted("Saiga tatarica", "M", "2020"), "TELEMETRY", tag, "2024-01-01");

        JsonObject report = saved(FieldSamples.movebank(key, tag), "fixes.csv");

        assertThat(report.getInt("occurrences")).isEqualTo(3);
        assertThat(report.getJsonArray("animals").getJsonObject(0).getInt("rows"))
                .isEqualTo(1);
        assertThat(curator.get("occurrences?organism=" + animal).items())
                .extracting(each -> each.getString("occurrenceId"))
                .containsExactly(key + "03");
    }

    @Test
    void countsKeepTheirBounds() {
        String key = key();
        String saiga = taxon("Saiga tatarica");

        JsonObject report = saved(FieldSamples.counts(key), "flight-" + key + ".csv");

        assertThat(report.getInt("counts")).isEqualTo(2);
        JsonObject ural = curator.get("taxa/" + saiga + "/counts?limit=200").items().stream()
                .filter(each -> each.getString("area").equals("Ural " + key))
                .findFirst()
                .orElseThrow();
        assertThat(ural.getInt("lowest")).isEqualTo(1_500_000);
        assertThat(ural.getString("method")).isEqualTo("AERIAL");
    }

    /** The page, the sheet, the map, and every field that could tell. */
    @Test
    void exactPlacesAreOnlyForThoseWhoMay() {
        String name = "Otis " + letters();
        String species = ownSpecies("Otididae", name);
        String key = key();
        byte[] file = new String(FieldSamples.darwinCore(key), StandardCharsets.UTF_8)
                .replace("Otis tarda Linnaeus, 1758", name)
                .replace("Otis tarda", name)
                .getBytes(StandardCharsets.UTF_8);
        saved(file, "field-book.tsv");

        JsonObject exact = curator.get("occurrences?taxon=" + species).items().get(1);
        assertThat(exact.getJsonNumber("latitude").doubleValue()).isEqualTo(48.2011);
        assertThat(exact.getString("locality")).isEqualTo("The same");
        JsonObject blurred =
                technician.get("occurrences?taxon=" + species).items().get(1);
        assertThat(blurred.getJsonNumber("latitude").doubleValue()).isNotEqualTo(48.2011);
        assertThat(blurred.isNull("locality")).isTrue();
        assertThat(blurred.getString("oblast")).isEqualTo("Ulytau");
        assertThat(blurred.getString("dataGeneralizations")).contains("10");
        assertThat(technician.get("occurrences.csv?taxon=" + species).text()).doesNotContain("48.2011", "The same");
        assertThat(curator.get("occurrences.csv?taxon=" + species).text()).contains("48.2011", "The same");
        JsonObject map = technician
                .get("occurrences.geojson?taxon=" + species + "&" + ALL_OF_IT)
                .body();
        assertThat(map.toString()).doesNotContain("48.2011").contains("dataGeneralizations");
        assertThat(map.getInt("seen")).isEqualTo(2);
        assertThat(curator.get("occurrences.geojson?taxon=" + species + "&" + ALL_OF_IT)
                        .text())
                .contains("48.2011");

        String card = "taxa/" + species;
        curator.with("If-Match", curator.get(card).etag())
                .patch(card, "{\"blurRadiusMeters\":50000}")
                .done();
        RunningAyaz.await(() -> shownRadii(species).equals(List.of(50_000)));
        assertThat(cellsThatAreWrong()).isEmpty();
    }

    private static List<Integer> shownRadii(String species) {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.prepareStatement(
                        "SELECT DISTINCT shown_radius_m FROM occurrence WHERE taxon_id = ?")) {
            statement.setString(1, species);
            try (var row = statement.executeQuery()) {
                var radii = new ArrayList<Integer>();
                while (row.next()) {
                    radii.add(row.getInt(1));
                }
                return radii;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where what is kept differs from what is there. */
    private static List<String> cellsThatAreWrong() {
        String sql =
                """
                SELECT k.taxon_id, k.level, k.seen, COALESCE(t.seen, 0) FROM
                    (SELECT taxon_id, level, SUM(seen) AS seen FROM occurrence_cell GROUP BY taxon_id, level) k
                    LEFT JOIN (SELECT taxon_id, SUM(shown_cell >= 0) AS seen, COUNT(*) AS whole FROM occurrence
                        WHERE standing = 1 GROUP BY taxon_id) t ON t.taxon_id = k.taxon_id
                WHERE k.seen <> COALESCE(IF(k.level = 0, t.whole, t.seen), 0)
                UNION ALL
                SELECT c.taxon_id, c.level, c.seen, COALESCE(t.seen, 0) FROM
                    (SELECT taxon_id, level, cell, SUM(seen) AS seen, SUM(sum_longitude) AS sum_longitude,
                        MIN(IF(seen > 0, seen_year, NULL)) AS first_year, MAX(IF(seen > 0, seen_year, NULL)) AS last_year
                        FROM occurrence_cell WHERE level > 0 GROUP BY taxon_id, level, cell) c
                    LEFT JOIN occurrence_total t ON t.taxon_id = c.taxon_id AND t.level = c.level AND t.cell = c.cell
                WHERE c.seen <> COALESCE(t.seen, 0) OR c.sum_longitude <> COALESCE(t.sum_longitude, 0)
                    OR (c.seen > 0 AND (t.first_year <> c.first_year OR t.last_year <> c.last_year))""";
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var wrong = new ArrayList<String>();
            while (row.next()) {
                wrong.add(row.getString(1) + " " + row.getInt(2) + ": " + row.getInt(3) + ", " + row.getInt(4));
            }
            return wrong;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyAreClusteredAndFewAreTold() {
        String name = "Saiga " + letters();
        String species = ownSpecies("Bovidae", name);
        String head = "event-id,timestamp,location-long,location-lat,individual-taxon-canonical-name,sensor-type\n";
        String key = String.valueOf(System.nanoTime() % 1_000_000_000);
        String rows = IntStream.range(0, 1_500)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%s%04d,%d-05-01 06:00:00.000,%.4f,%.4f,%s,gps",
                        key,
                        i,
                        2020 + i % 3,
                        60 + (i % 50) * 0.1,
                        48 + (i / 50) * 0.05,
                        name))
                .collect(Collectors.joining("\n"));
        saved((head + rows).getBytes(StandardCharsets.UTF_8), "tracks.csv");

        String path = "occurrences.geojson?taxon=" + species + "&";
        JsonObject far = technician.get(path + ALL_OF_IT).body();
        assertThat(far.getBoolean("clustered")).isTrue();
        assertThat(far.getInt("seen")).isEqualTo(1_500);
        assertThat(far.getJsonArray("features")).hasSizeBetween(2, 400);
        assertThat(counted(far)).isEqualTo(1_500);
        JsonObject near = technician.get(path + "bbox=59,47,66,50&zoom=10").body();
        assertThat(near.getBoolean("clustered")).isTrue();
        assertThat(counted(near)).isEqualTo(1_500);
        JsonObject one = technician.get(path + ALL_OF_IT + "&from=2021&to=2021").body();
        assertThat(one.getInt("seen")).isEqualTo(500);
        JsonObject close =
                technician.get(path + "bbox=60.05,48.01,60.45,48.12&zoom=12").body();
        assertThat(close.getBoolean("clustered")).isFalse();
        assertThat(close.getJsonArray("features")).hasSize(8);
        assertThat(technician.get("taxa/" + species + "/occurrence-years").items())
                .extracting(each -> each.getInt("year"))
                .containsExactly(2020, 2021, 2022);
        assertThat(pages(species)).hasSize(1_500).doesNotHaveDuplicates();
        assertThat(cellsThatAreWrong()).isEmpty();
    }

    private static long counted(JsonObject map) {
        return map.getJsonArray("features").getValuesAs(JsonObject.class).stream()
                .mapToLong(each -> each.getJsonObject("properties").getInt("count"))
                .sum();
    }

    private static List<String> pages(String species) {
        var ids = new ArrayList<String>();
        String cursor = "";
        do {
            JsonObject page = curator.get("occurrences?limit=400&taxon=" + species + cursor)
                    .body();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(each -> ids.add(each.getString("id")));
            cursor = page.isNull("next") ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty() && ids.size() < 10_000);
        return ids;
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsSaved() {
        String key = key();
        byte[] file = new String(FieldSamples.darwinCore(key), StandardCharsets.UTF_8)
                .replace("48.1011", "148.1")
                .replace("Otis tarda\t2022-05\t", "Nonsensia nulla\t2022-05\t")
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = bring(file, "wrong.tsv", "dryRun=false");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(problems(answer))
                .extracting(each -> each.getInt("row") + " " + each.getString("field"))
                .containsExactlyInAnyOrder("3 scientificName", "2 decimalLatitude");
        assertThat(answer.body().isNull("dataset")).isTrue();
        assertThat(bring(Zips.of(Map.of("a.txt", "x")), "x.zip", "dryRun=true").status())
                .isEqualTo(422);
        assertThat(technician
                        .with("Content-Type", "application/octet-stream")
                        .post("datasets?dryRun=true", file)
                        .status())
                .isEqualTo(403);
        assertThat(curator.get("occurrences.geojson?bbox=1,2,3").status()).isEqualTo(400);
        assertThat(curator.get("occurrences?from=yesterday").status()).isEqualTo(400);
    }
}
