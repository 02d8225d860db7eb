package ayaz.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.bench.Loading;
import ayaz.occurrences.ManyOccurrences;
import ayaz.testing.Homes;
import ayaz.testing.Program;
import ayaz.testing.QueryLog;
import ayaz.testing.QueryPlan;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No everyday question reads a whole table of units, places or events: the database's own plan is asked for every
 * statement that the running product sends, over enough rows to make a scan the wrong choice.
 */
class PlansIT {

    private static final int UNITS = 30_000;

    private static RunningAyaz ayaz;
    private static Program curator;
    private static Connection owner;
    /** A species that was seen often. */
    private static String seen;

    @BeforeAll
    static void load() throws SQLException {
        ayaz = RunningAyaz.on(Homes.fresh("plans")).with("--demo").start();
        curator = Program.of(ayaz, "curator");
        try (var connection = ayaz.asOwner();
                var account = connection.prepareStatement("SELECT id FROM user_account WHERE username = 'curator'");
                var found = account.executeQuery()) {
            found.next();
            Loading.load(connection, UNITS, found.getString(1));
            tellAsManyChanges(connection, found.getString(1));
            seen = ManyOccurrences.load(connection, UNITS, found.getString(1)).get(1);
            ManyAnimals.add(connection, found.getString(1));
            ManySayings.add(connection, found.getString(1));
            collectThemAll(connection);
        }
        owner = ayaz.asOwner();
    }

    /** No list of columns: with one, MariaDB 11.4 takes the id of the second row for null where there are triggers. */
    private static void tellAsManyChanges(Connection connection, String actor) throws SQLException {
        try (var changes = connection.createStatement()) {
            changes.execute(
                    """
                    INSERT INTO audit_entry
                    SELECT UUID(), created_at + INTERVAL ordinal HOUR, 300, '%s', 'Curator', 'CHANGED',
                        IF(ordinal %% 2 = 0, 'LOT', 'UNIT'), lot_id, code, NULL,
                        IF(ordinal %% 3 = 0, 'remarks', 'passage'), '1', '2', NULL FROM stored_unit"""
                            .formatted(actor));
            connection.commit();
            changes.execute("ANALYZE TABLE audit_entry");
        }
    }

    /** All over the country, each of the lots somewhere else. */
    private static void collectThemAll(Connection connection) throws SQLException {
        try (var places = connection.createStatement()) {
            places.execute(
                    """
                    INSERT IGNORE INTO collecting_place (lot_id, taxon_id, blur_radius_m, exact, shown)
                    SELECT id, taxon_id, 0, POINT(48 + RAND(1) * 36, 42 + RAND(2) * 11), POINT(48 + RAND(3) * 36, 42 + RAND(4) * 11)
                    FROM material_sample""");
            connection.commit();
            places.execute("ANALYZE TABLE collecting_place");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        ayaz.close();
    }

    /** Each is one that only some units answer: what nearly all of them answer ends at the bound of the count anyway. */
    static List<String> questions() {
        String unit = Loading.unitCode(UNITS / 2);
        String box = Loading.boxCode(7);
        String animal = Loading.animalCode(11);
        var card = curator.get("units/" + unit).body();
        String lot = card.getJsonObject("lot").getString("catalogNumber");
        String taxon =
                URLEncoder.encode(card.getJsonObject("taxon").getString("scientificName"), StandardCharsets.UTF_8);
        var ancestors = curator.get("nodes/" + box).body().getJsonArray("ancestors");
        String rack = ancestors.getJsonObject(ancestors.size() - 2).getString("barcode");
        return List.of(
                "units",
                "units?cursor=" + unit,
                "units?state=AVAILABLE",
                "units?state=CHECKED_OUT",
                "units?type=SEMEN",
                "units?type=SKIN&cursor=KZIZ",
                "units?taxon=" + taxon,
                "units?taxon=Mammalia",
                "units?node=" + box,
                "units?node=" + rack,
                "units?organism=" + animal,
                "units?from=2025-07-01&to=2026-12-31",
                "units?from=2031-01-01",
                "units?q=" + unit,
                "units?q=" + lot,
                "units?q=" + animal,
                "units?q=" + box,
                "units?q=BNCH2001",
                "units?q=Animal%2011",
                "units?q=" + taxon,
                "units?q=no-such-tube",
                "units?taxon=" + taxon + "&state=AVAILABLE",
                "units?taxon=" + taxon + "&state=RECEIVED&cursor=" + unit,
                "units?taxon=" + taxon + "&state=AVAILABLE&type=SEMEN&node=" + rack,
                "units?state=AVAILABLE&from=2025-07-01&to=2026-12-31",
                "units?organism=" + animal + "&state=AVAILABLE",
                "units?node=" + rack + "&state=AVAILABLE&cursor=" + unit,
                "units/no-such-tube",
                "units/" + unit + "/custody",
                "scan/no-such-tube",
                "scan/1032158440",
                "unidentified",
                "unidentified/1032158440/story",
                "station/acts",
                "lots/" + lot,
                "organisms/" + animal,
                "organisms?q=Animal%2011",
                "organisms/" + animal + "/material",
                "organisms?q=Sire%2011",
                "organisms?q=R-0000011",
                "organisms/" + ManyAnimals.FATHER,
                "organisms/" + ManyAnimals.FATHER + "/pedigree",
                "organisms/" + ManyAnimals.CHILD + "/pedigree",
                "organisms/" + ManyAnimals.FATHER + "/life",
                "organisms/" + ManyAnimals.FATHER + "/photographs",
                "documents?of=" + ManyAnimals.FATHER,
                "documents?of=" + unit,
                "organisms/" + ManyAnimals.KEPT + "/merges",
                "/specimen/animal.xhtml?code=" + ManyAnimals.FATHER,
                "/specimen/animal.xhtml?code=" + animal,
                "labels?lot=" + lot,
                "nodes",
                "nodes/" + rack,
                "nodes/" + box + "/positions",
                "occurrences",
                "occurrences?taxon=" + seen,
                "occurrences?taxon=" + seen + "&from=2020&to=2020&cursor=20200601000000_" + seen,
                "occurrences?taxon=Mammalia",
                "occurrences?organism=" + animal,
                "occurrences.geojson?taxon=" + seen + "&zoom=5&bbox=50,40,80,55",
                "occurrences.geojson?taxon=" + seen + "&zoom=11&bbox=60,45,61,46",
                "occurrences.geojson?taxon=" + seen + "&zoom=16&bbox=60.1,45.1,60.12,45.12",
                "occurrences.geojson?zoom=5&bbox=46,40,88,56",
                "occurrences.geojson?zoom=9&bbox=60,45,63,46&from=2018&to=2020",
                "occurrences.geojson?zoom=13&bbox=60,45,60.3,45.2",
                "collecting-places.geojson?zoom=8&bbox=60,44,64,47",
                "collecting-places.geojson?zoom=12&bbox=60,45,60.5,45.2&taxon=" + seen,
                "taxa/" + seen + "/occurrence-years",
                "taxa/" + seen + "/counts",
                "taxa/" + seen + "/coverage",
                "taxa/" + seen + "/programmes",
                "programmes/" + ManySayings.PROGRAMME,
                "/species/card.xhtml?id=" + seen,
                "programmes/" + ManySayings.PROGRAMME + "/links",
                "audit",
                "audit?record=" + unit,
                "audit?record=" + card.getJsonObject("lot").getString("id"),
                "audit?person=curator",
                "audit?kind=UNIT",
                "audit?event=CHANGED",
                "audit?event=SIGNED",
                "audit?field=remarks",
                "audit?kind=LOT&field=remarks&person=curator&from=2025-01-01&to=2027-01-01",
                "audit?from=2025-01-01&to=2025-12-31",
                "/history/audit.xhtml",
                "/storage/tree.xhtml",
                "/index.xhtml",
                "/racks/readings.xhtml",
                "/unit.xhtml?code=" + unit);
    }

    /** They sum up every place that there is, so they read every place. */
    private static final Set<String> OF_ALL_PLACES = Set.of("nodes", "/storage/tree.xhtml", "/index.xhtml");

    @ParameterizedTest
    @MethodSource("questions")
    void nothingIsReadWhole(String question) throws Exception {
        List<String> statements = QueryLog.of(ayaz)
                .during(() ->
                        assertThat(curator.get(question).status()).as(question).isIn(200, 404));
        noneReadsWhole(question, statements);
    }

    /** Nearly all observations are in the first, some lots in the second. */
    static List<Arguments> areas() {
        return List.of(
                Arguments.of("areas/occurrences", "[50,42],[80,43],[78,52],[52,51],[50,42]"),
                Arguments.of("areas/lots", "[60,44],[64,45],[63,48],[61,47],[60,44]"));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void searchInAnAreaReadsNothingWhole(String list, String corners) throws Exception {
        String area = "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}";
        for (String reader : List.of("curator", "technician")) {
            Program program = Program.of(ayaz, reader);
            List<String> statements = QueryLog.of(ayaz)
                    .during(() -> assertThat(program.post(list, area).status()).isEqualTo(200));
            noneReadsWhole(list, statements);
        }
    }

    @Test
    void mergingReadsNothingWhole() throws Exception {
        String merges = "organisms/" + ManyAnimals.FATHER + "/merges";
        List<String> statements = QueryLog.of(ayaz).during(() -> {
            List<JsonObject> parts = curator.post(
                            merges, "{\"other\":\"" + ManyAnimals.DOUBLE + "\",\"reason\":\"Same genotype\"}")
                    .items();
            String merge = parts.get(parts.size() - 1).getString("id");
            curator.post(merges + "/" + merge + "/undo", "{\"reason\":\"Not the same\"}")
                    .done();
        });
        assertThat(statements).anyMatch(statement -> statement.startsWith("UPDATE life_event"));
        noneReadsWhole(merges, statements);
    }

    private static void noneReadsWhole(String question, List<String> statements) throws SQLException {
        assertThat(statements).as("statements of %s", question).isNotEmpty();
        for (String statement : statements) {
            assertThat(QueryPlan.of(owner, statement).wholeTables())
                    .as(statement)
                    .filteredOn(table -> !(table.startsWith("storage_node") && OF_ALL_PLACES.contains(question)))
                    .isEmpty();
        }
    }
}
