package ayaz.collecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The points on the map follow the radius of the taxon, or of the wider group that states one, as soon as it changes. */
class CollectingPlacesIT {

    private static final String EVERYWHERE = "&bbox=-180,-90,180,90";

    private static Program curator;
    private static Program auditor;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        auditor = Program.of(RunningAyaz.demo(), "auditor");
    }

    /** Below a genus that states no radius, in a family that states 10 km. */
    private static JsonObject newCat() {
        String genus = curator.get("taxa?q=Otocolobus").items().get(0).getString("id");
        return curator.post(
                        "taxa",
                        "{\"parent\":\"%s\",\"scientificName\":\"Otocolobus %s\",\"rank\":\"SPECIES\",\"source\":\"a test\"}"
                                .formatted(genus, word()))
                .done();
    }

    private static String word() {
        return new Random()
                .ints(14, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void collect(JsonObject taxon, String latitude, String longitude) {
        curator.register(
                """
                {"taxon":"%s","collection":{"collectedOn":"2026","method":"BIOPSY","collectors":"T",
                    "latitude":%s,"longitude":%s},
                 "sampleType":"SKIN","quantity":1,"quantityUnit":"G","units":{"count":3,"containerType":"CRYOVIAL"}}"""
                        .formatted(taxon.getString("scientificName"), latitude, longitude));
    }

    private static void blur(JsonObject taxon, String radius) {
        String path = "taxa/" + taxon.getString("id");
        curator.with("If-Match", curator.get(path).etag())
                .patch(path, "{\"blurRadiusMeters\":" + radius + "}")
                .done();
    }

    private static List<JsonObject> points(Program program, JsonObject taxon, String box) {
        return program.get("collecting-places.geojson?taxon=" + taxon.getString("id") + box)
                .list("features");
    }

    private static List<Double> place(JsonObject feature) {
        return feature.getJsonObject("geometry")
                .getJsonArray("coordinates")
                .getValuesAs(number -> ((jakarta.json.JsonNumber) number).doubleValue());
    }

    @Test
    void pointIsMadeAnewWithTheRadius() {
        JsonObject cat = newCat();
        collect(cat, "44.512345", "78.612345");
        JsonObject inherited = points(auditor, cat, EVERYWHERE).get(0);
        assertThat(inherited.getJsonObject("properties").getInt("uncertaintyMeters"))
                .isEqualTo(10_000);
        assertThat(place(inherited)).isNotEqualTo(List.of(78.612345, 44.512345));
        blur(cat, "50000");
        JsonObject wider = points(auditor, cat, EVERYWHERE).get(0);
        assertThat(wider.getJsonObject("properties").getInt("uncertaintyMeters"))
                .isEqualTo(50_000);
        assertThat(place(wider)).isNotEqualTo(place(inherited));
        assertThat(place(wider).get(1)).isCloseTo(44.512345, within(0.3));
        blur(cat, "0");
        JsonObject open = points(auditor, cat, EVERYWHERE).get(0);
        assertThat(place(open)).containsExactly(78.612345, 44.512345);
        assertThat(open.getJsonObject("properties").isNull("dataGeneralizations"))
                .isTrue();
        blur(cat, "null");
        assertThat(place(points(auditor, cat, EVERYWHERE).get(0))).isEqualTo(place(inherited));
    }

    /** Found to be of another species, it is blurred as that one at once, and exact again when that was wrong. */
    @Test
    void pointFollowsTheIdentificationOfItsLotAndOfItsAnimal() {
        JsonObject open = newCat();
        blur(open, "0");
        JsonObject sensitive = newCat();
        collect(open, "44.512345", "78.612345");
        String animal = curator.post(
                        "lots",
                        """
                        {"taxon":"%s","organism":{"sex":"F","name":"Test"},
                         "collection":{"collectedOn":"2026","method":"BIOPSY","collectors":"T",
                            "latitude":45.512345,"longitude":79.612345},
                         "sampleType":"SKIN","quantity":1,"quantityUnit":"G","units":{"count":1,"containerType":"CRYOVIAL"}}"""
                                .formatted(open.getString("scientificName")))
                .done()
                .getString("organism");
        List<JsonObject> exact = points(auditor, open, EVERYWHERE);
        assertThat(exact).hasSize(2);
        String lot = exact.stream()
                .filter(each -> place(each).get(1) < 45)
                .findFirst()
                .orElseThrow()
                .getJsonObject("properties")
                .getString("lot");
        identify("lots/" + lot, sensitive);
        identify("organisms/" + animal, sensitive);
        assertThat(points(auditor, open, EVERYWHERE)).isEmpty();
        assertThat(points(auditor, sensitive, EVERYWHERE)).hasSize(2).allSatisfy(each -> {
            assertThat(each.getJsonObject("properties").getInt("uncertaintyMeters"))
                    .isEqualTo(10_000);
            assertThat(exact.stream().map(CollectingPlacesIT::place)).doesNotContain(place(each));
        });
        identify("lots/" + lot, open);
        identify("organisms/" + animal, open);
        assertThat(points(auditor, open, EVERYWHERE).stream().map(CollectingPlacesIT::place))
                .containsExactlyInAnyOrderElementsOf(
                        exact.stream().map(CollectingPlacesIT::place).toList());
    }

    private static void identify(String record, JsonObject taxon) {
        curator.post(record + "/identifications", "{\"taxon\":\"" + taxon.getString("scientificName") + "\"}")
                .done();
    }

    @Test
    void lotsOfOneCellAreOnePointAndStayApartForWhoMayKnow() {
        JsonObject cat = newCat();
        collect(cat, "44.512345", "78.612345");
        collect(cat, "44.512399", "78.612399");
        List<JsonObject> shown = points(auditor, cat, EVERYWHERE);
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).getJsonObject("properties").getInt("lots")).isEqualTo(2);
        assertThat(shown.get(0).getJsonObject("properties").getInt("units")).isEqualTo(6);
        assertThat(points(curator, cat, EVERYWHERE)).hasSize(2);
        assertThat(points(curator, cat, "&bbox=170,-90,-170,90")).isEmpty();
        collect(cat, "66.5", "179.9");
        assertThat(points(curator, cat, "&bbox=170,-90,-170,90")).hasSize(1);
    }

    /** Such as after an upgrade, or whatever came past the product. */
    @Test
    void pointOfAnotherRadiusIsNotShownUntilItIsMadeAnew() throws SQLException {
        JsonObject cat = newCat();
        collect(cat, "44.512345", "78.612345");
        try (var connection = RunningAyaz.demo().asUser();
                var change = connection.prepareStatement(
                        "UPDATE collecting_place SET blur_radius_m = 0, shown = exact WHERE taxon_id = ?")) {
            change.setString(1, cat.getString("id"));
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
        assertThat(points(auditor, cat, EVERYWHERE)).isEmpty();
        assertThat(points(curator, cat, EVERYWHERE)).hasSize(1);
        newCat();
        assertThat(points(auditor, cat, EVERYWHERE)).hasSize(1);
    }

    /** Where no other test collects anything. */
    @Test
    void manyLotsAreToldInClusters() throws SQLException {
        JsonObject cat = newCat();
        blur(cat, "0");
        try (var owner = RunningAyaz.demo().asOwner();
                var statement = owner.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0");
            statement.execute(
                    """
                    INSERT INTO collecting_place (lot_id, taxon_id, blur_radius_m, exact, shown)
                    SELECT UUID(), '%s', 0, place, place FROM (SELECT
                        POINT(-150 + seq %% 40 * 0.05, 10 + seq DIV 40 * 0.05) AS place FROM seq_1_to_1200) many"""
                            .formatted(cat.getString("id")));
            try {
                JsonObject far = auditor.get(
                                "collecting-places.geojson?zoom=6&bbox=-160,0,-140,20&taxon=" + cat.getString("id"))
                        .body();
                List<JsonObject> clusters = far.getJsonArray("features").getValuesAs(JsonObject.class);
                assertThat(far.getBoolean("clustered")).isTrue();
                assertThat(far.getBoolean("complete")).isTrue();
                assertThat(clusters).hasSizeBetween(4, 100);
                assertThat(clusters)
                        .extracting(each -> each.getJsonObject("properties").getInt("lots"))
                        .satisfies(lots -> assertThat(lots.stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                                .isEqualTo(1_200));
                assertThat(clusters).allMatch(each -> each.getJsonObject("properties")
                        .getString("taxonId")
                        .equals(cat.getString("id")));
                assertThat(auditor.get("collecting-places.geojson?zoom=6&bbox=-140,0,-130,20&taxon="
                                        + cat.getString("id"))
                                .list("features"))
                        .isEmpty();
            } finally {
                statement.execute("DELETE FROM collecting_place WHERE taxon_id = '" + cat.getString("id") + "'");
            }
        }
    }

    @Test
    void radiusThatHidesNothingAndBoxThatIsNoneAreRefused() {
        String path = "taxa/" + newCat().getString("id");
        assertThat(curator.with("If-Match", curator.get(path).etag())
                        .patch(path, "{\"blurRadiusMeters\":50}")
                        .wrongFields())
                .containsExactly("blurRadiusMeters");
        assertThat(auditor.get("collecting-places.geojson?bbox=1,2,3").wrongFields())
                .containsExactly("bbox");
    }
}
