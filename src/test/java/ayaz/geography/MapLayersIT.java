package ayaz.geography;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.geofiles.Shapes;
import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RealData;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Layers come in as a whole, are drawn as their readers may see them, and polygons find what is in them. */
class MapLayersIT {

    private static final String FACTS = "&source=a+test&licence=CC0&attribution=Test+geographers&year=2020";

    private static Program curator;
    private static Program technician;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        technician = Program.of(RunningAyaz.demo(), "technician");
    }

    private static Program sending(Program program) {
        return program.with("Content-Type", "application/octet-stream");
    }

    private static String taxon(String name) {
        return curator.get("taxa?q=" + name.replace(' ', '+')).items().get(0).getString("id");
    }

    private static String square(double west, double south, double side) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                .formatted(west, south, west + side, south + side);
    }

    private static String feature(String name, String geometry, String more) {
        return "{\"type\":\"Feature\",\"properties\":{\"binomial\":\"%s\"%s},\"geometry\":%s}"
                .formatted(name, more, geometry);
    }

    private static byte[] collection(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String saved(byte[] file, String name, String more) {
        Answer answer = sending(curator).post("map-layers?dryRun=false&name=" + name + FACTS + more, file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("layer");
    }

    private static List<JsonObject> features(Program reader, String path) {
        return reader.get(path).list("features");
    }

    private static List<JsonObject> ofLayer(List<JsonObject> features, String layer) {
        return features.stream()
                .filter(each ->
                        each.getJsonObject("properties").getString("layer").equals(layer))
                .toList();
    }

    @Test
    void nothingIsSavedWhileANameMeansNoTaxon() {
        byte[] file = collection(
                feature("Uncia uncia", square(70, 42, 1), ",\"PRESENCE\":1,\"seasonal\":\"Resident\""),
                feature("Saiga tatarika", square(60, 47, 1), ""),
                "{\"type\":\"Feature\",\"properties\":{\"binomial\":\"Ovis ammon\"},\"geometry\":null}");
        String address = "map-layers?name=three.geojson" + FACTS;
        JsonObject tried = sending(curator).post(address, file).done();
        assertThat(tried.getBoolean("saved")).isFalse();
        assertThat(tried.getString("nameAttribute")).isEqualTo("binomial");
        assertThat(tried.getInt("usable")).isEqualTo(1);
        assertThat(tried.getJsonArray("unmatched").getJsonObject(0).getString("similar"))
                .isEqualTo("Saiga tatarica");
        assertThat(tried.getJsonArray("flaws").getJsonObject(0).getInt("row")).isEqualTo(3);
        int before = curator.get("map-layers?limit=200").items().size();
        assertThat(sending(curator).post(address + "&dryRun=false", file).status())
                .isEqualTo(422);
        assertThat(curator.get("map-layers?limit=200").items()).hasSize(before);
        String layer = saved(file, "three.geojson", "&leaveOut=true");
        var shapes = ofLayer(features(curator, "taxa/" + taxon("Panthera uncia") + "/ranges"), layer);
        assertThat(shapes).hasSize(1);
        JsonObject said = shapes.get(0).getJsonObject("properties");
        assertThat(said.getString("presence")).isEqualTo("EXTANT");
        assertThat(said.getString("seasonality")).isEqualTo("RESIDENT");
        assertThat(said.getString("attribution")).isEqualTo("Test geographers");
        assertThat(said.getInt("year")).isEqualTo(2020);
    }

    @Test
    void whoMayNotManageMapsUploadsNothing() {
        byte[] file = collection(feature("Saiga tatarica", square(60, 47, 1), ""));
        assertThat(sending(technician)
                        .post("map-layers?name=a.geojson" + FACTS, file)
                        .status())
                .isEqualTo(403);
        Program admin = Program.of(RunningAyaz.demo(), "admin");
        assertThat(sending(admin)
                        .post("map-layers?name=a.geojson" + FACTS, file)
                        .status())
                .isEqualTo(200);
        assertThat(sending(curator)
                        .post("map-layers?dryRun=false&name=a.geojson", file)
                        .wrongFields())
                .contains("facts.source", "facts.licence", "facts.attribution");
    }

    /** A GeoPackage in metres, a Shapefile of a file name, many files: all in one ZIP, in one act. */
    @Test
    void manyFilesOfSeveralFormatsAreOneLayer() {
        var files = new LinkedHashMap<String, byte[]>();
        var metres = new GeometryFactory().toGeometry(new Envelope(600000, 650000, 5300000, 5350000));
        files.put("saiga.gpkg", Shapes.geoPackage(32642, "EPSG", metres, "Saiga tatarica"));
        IntStream.range(0, 60)
                .forEach(at -> files.put(
                        "ranges/%d.geojson".formatted(at),
                        collection(feature("Saiga tatarica", square(50 + at * 0.1, 45, 0.05), ""))));
        JsonObject report = sending(curator)
                .post("map-layers?name=all.zip&nameAttribute=binomial&leaveOut=true" + FACTS, Shapes.zip(files))
                .done();
        assertThat(report.getInt("usable")).isEqualTo(60);
        assertThat(report.getJsonArray("flaws")).hasSize(1);
        files.remove("saiga.gpkg");
        files.put("more.geojson", collection(feature("Saiga tatarica", square(60, 47, 1), "")));
        String layer = saved(Shapes.zip(files), "all.zip", "");
        assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson")).hasSize(61);
        assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson?bbox=49,44,51.02,46&zoom=6"))
                .hasSize(11);
        String inMetres = saved(Shapes.geoPackage(32642, "EPSG", metres, "Saiga tatarica"), "saiga.gpkg", "");
        assertThat(features(curator, "map-layers/" + inMetres + "/shapes.geojson?bbox=70.3,47.8,71.1,48.4"))
                .hasSize(1);
        assertThat(features(curator, "map-layers/" + inMetres + "/shapes.geojson?bbox=-10,0,10,10"))
                .isEmpty();
        assertThat(curator.get("map-layers/" + inMetres + "/shapes.geojson?bbox=1,2,3")
                        .wrongFields())
                .containsExactly("bbox");
    }

    /** As the Red Book has them: 217 files, some zipped Shapefiles of one species each, some GeoJSON, of which 12 have no taxon. */
    @Test
    void allRangesOfTheRedBookLoadInOneAct() throws SQLException {
        List<String> names = speciesOfTheList(205);
        var files = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < 217; at++) {
            String name = at < 205 ? names.get(at % names.size()) : "Nusquam inventus" + (char) ('a' + at - 205);
            double west = 47 + (at % 40) * 0.9;
            double south = 41 + (at / 40) * 2;
            if (at % 3 == 0) {
                files.put("ranges/%d.zip".formatted(at), Shapes.shapefile("range" + at, name, west, south, 0.5));
            } else {
                files.put(
                        "ranges/%d.geojson".formatted(at),
                        collection(feature(name, square(west, south, 0.5), ",\"presence\":1")));
            }
        }
        byte[] zip = Shapes.zip(files);
        JsonObject tried = sending(curator)
                .post("map-layers?name=red-book.zip" + FACTS, zip)
                .done();
        assertThat(tried.getJsonArray("files")).hasSize(217);
        assertThat(tried.getString("nameAttribute")).isEqualTo("binomial");
        assertThat(tried.getJsonArray("flaws")).isEmpty();
        assertThat(tried.getJsonArray("unmatched").getValuesAs(JsonObject.class))
                .hasSize(12)
                .allMatch(each -> each.getString("name").startsWith("Nusquam inventus"));
        assertThat(tried.getInt("usable")).isEqualTo(205);
        assertThat(tried.getInt("taxa")).isEqualTo(names.size());
        assertThat(sending(curator)
                        .post("map-layers?dryRun=false&name=red-book.zip" + FACTS, zip)
                        .status())
                .isEqualTo(422);
        String layer = saved(zip, "red-book.zip", "&leaveOut=true");
        assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson")).hasSize(205);
        assertThat(ofLayer(features(curator, "taxa/" + taxon(names.get(7)) + "/ranges"), layer))
                .isNotEmpty();
    }

    /** At most so many, all with names that nothing else bears. */
    private static List<String> speciesOfTheList(int most) throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var species = connection.prepareStatement(
                        """
                        SELECT scientific_name FROM taxon t WHERE taxon_rank = 'SPECIES' AND accepted_taxon_id IS NULL
                            AND scientific_name REGEXP '^[A-Z][a-z]+ [a-z]+$'
                            AND (SELECT COUNT(*) FROM taxon o WHERE o.scientific_name = t.scientific_name) = 1
                        ORDER BY id LIMIT ?""")) {
            species.setInt(1, most);
            try (var row = species.executeQuery()) {
                var names = new ArrayList<String>();
                while (row.next()) {
                    names.add(row.getString(1));
                }
                return names;
            }
        }
    }

    @Test
    void rangeOverTheAntimeridianIsFoundFromBothSides() {
        String over = "{\"type\":\"Polygon\",\"coordinates\":[[[175,65],[-170,65],[-170,70],[175,70],[175,65]]]}";
        String layer = saved(collection(feature("Ursus arctos", over, "")), "bears.geojson", "&kind=OTHER");
        for (String box : List.of("176,66,177,67", "-172,66,-171,67", "179,66,-179,67")) {
            assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson?bbox=" + box))
                    .as(box)
                    .hasSize(1);
        }
        assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson?bbox=-10,60,10,72"))
                .isEmpty();
    }

    @Test
    void coarseMapGetsFewerPoints() {
        String ring = IntStream.rangeClosed(0, 4000)
                .mapToObj(at -> {
                    double angle = 2 * Math.PI * (at % 4000) / 4000;
                    double radius = 3 + 0.002 * Math.sin(angle * 200);
                    return "[%s,%s]".formatted(65 + radius * Math.cos(angle), 47 + radius * Math.sin(angle));
                })
                .collect(Collectors.joining(","));
        String circle = "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
        String layer = saved(collection(feature("x", circle, "")), "circle.geojson", "&kind=PROTECTED_AREA");
        String path = "map-layers/" + layer + "/shapes.geojson";
        assertThat(curator.get(path).text().length()).isGreaterThan(60_000);
        assertThat(curator.get(path + "?zoom=3").text().length()).isLessThan(4_000);
    }

    /** Cats are sensitive from the start: a technician sees cells and searches cells. */
    @Test
    void sensitiveRangeIsShownInCellsAndSearchedByThem() {
        String layer =
                saved(collection(feature("Felis margarita", square(66.0001, 43.0001, 0.01), "")), "cat.geojson", "");
        String path = "taxa/" + taxon("Felis margarita") + "/ranges";
        JsonObject exact = ofLayer(features(curator, path), layer).get(0);
        JsonObject shown = ofLayer(features(technician, path), layer).get(0);
        assertThat(exact.getJsonObject("properties")).doesNotContainKey("dataGeneralizations");
        assertThat(exact.getJsonObject("geometry").toString()).contains("66.0001");
        assertThat(shown.getJsonObject("properties").getString("dataGeneralizations"))
                .contains("10,000");
        assertThat(shown.getJsonObject("geometry").toString())
                .doesNotContain("66.0001")
                .doesNotContain("66.0101");
        assertThat(technician.get(path + "/file").text()).doesNotContain("66.0001");
        String beside = square(66.02, 43.0, 0.001);
        assertThat(found(curator, "shapes", beside))
                .noneMatch(each -> each.getString("layer").equals(layer));
        var corner = shown.getJsonObject("geometry").getJsonArray("coordinates").getJsonArray(0);
        double west = corner
                .getValuesAs(each -> each.asJsonArray().getJsonNumber(0).doubleValue())
                .stream()
                .min(Double::compare)
                .orElseThrow();
        double south = corner
                .getValuesAs(each -> each.asJsonArray().getJsonNumber(1).doubleValue())
                .stream()
                .min(Double::compare)
                .orElseThrow();
        String inCell = square(west + 0.0001, south + 0.0001, 0.0002);
        assertThat(found(technician, "shapes", inCell))
                .anyMatch(each -> each.getString("layer").equals(layer) && !each.isNull("dataGeneralizations"));
    }

    private static List<JsonObject> found(Program reader, String list, String area) {
        return reader.post("areas/" + list + "?limit=200", area).items();
    }

    @Test
    void polygonFindsTheLotsThatWereCollectedInIt() {
        String lot = LotJson.straws(2)
                .replace("\"Panthera uncia\"", "\"Saiga tatarica\"")
                .replace(
                        "\"method\": \"URCATH\"",
                        "\"method\": \"URCATH\", \"latitude\": 48.512345, \"longitude\": 52.512345");
        String number = curator.post("lots", lot).done().getString("catalogNumber");
        assertThat(found(curator, "lots", square(52.5, 48.5, 0.05)))
                .filteredOn(each -> each.getString("catalogNumber").equals(number))
                .singleElement()
                .satisfies(each -> assertThat(each.getInt("units")).isEqualTo(2));
        assertThat(found(curator, "lots", square(53.5, 48.5, 0.05)))
                .noneMatch(each -> each.getString("catalogNumber").equals(number));
    }

    @Test
    void pointsInAnAreaArePagedCellByCellAndCounted() {
        for (int at = 0; at < 5; at++) {
            curator.post(
                            "lots",
                            LotJson.straws(1)
                                    .replace("\"Panthera uncia\"", "\"Saiga tatarica\"")
                                    .replace(
                                            "\"method\": \"URCATH\"",
                                            "\"method\": \"URCATH\", \"latitude\": 31.1%d5, \"longitude\": 131.2%d5"
                                                    .formatted(at, at)))
                    .done();
        }
        String area = square(131.2, 31.1, 0.1);
        var numbers = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page = curator.post("areas/lots?limit=2" + cursor, area);
            assertThat(page.body().getInt("count")).isEqualTo(5);
            assertThat(page.body().getBoolean("countIsLimit")).isFalse();
            page.items().forEach(each -> numbers.add(each.getString("catalogNumber")));
            cursor = page.body().isNull("next") ? "" : "&cursor=" + page.text("next");
        } while (!cursor.isEmpty());
        assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
        String triangle =
                "{\"type\":\"Polygon\",\"coordinates\":[[[131.15,31.05],[131.29,31.05],[131.15,31.19],[131.15,31.05]]]}";
        assertThat(curator.post("areas/lots", triangle).body().getInt("count")).isEqualTo(2);
    }

    /** Moving a small polygon about finds a snow leopard's place only where the map shows it. */
    @Test
    void searchKnowsNoMoreThanItsReader() {
        String lot = LotJson.straws(1)
                .replace(
                        "\"method\": \"URCATH\"",
                        "\"method\": \"URCATH\", \"latitude\": 43.054321, \"longitude\": 77.054321");
        String number = curator.post("lots", lot).done().getString("catalogNumber");
        String den = square(77.054, 43.054, 0.001);
        assertThat(found(curator, "lots", den))
                .anyMatch(each -> each.getString("catalogNumber").equals(number));
        assertThat(found(technician, "lots", den))
                .noneMatch(each -> each.getString("catalogNumber").equals(number));
        assertThat(found(technician, "lots", square(76.9, 42.9, 0.3)))
                .filteredOn(each -> each.getString("catalogNumber").equals(number))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isNull("dataGeneralizations")).isFalse();
                    assertThat(each.getJsonNumber("latitude").doubleValue()).isNotEqualTo(43.054321);
                });
    }

    @Test
    void searchPagesByKeyAndRefusesWhatIsNoArea() {
        saved(
                collection(
                        feature("a", square(10, 10, 1), ""),
                        feature("b", square(10, 10, 2), ""),
                        feature("c", square(10, 10, 3), "")),
                "abc.geojson",
                "&kind=OTHER");
        String area = square(10.2, 10.2, 0.1);
        Answer first = curator.post("areas/shapes?limit=2", area);
        assertThat(first.items()).hasSize(2);
        Answer second = curator.post("areas/shapes?limit=2&cursor=" + first.text("next"), area);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.body().isNull("next")).isTrue();
        assertThat(found(curator, "occurrences", area)).isEmpty();
        assertThat(curator.post("areas/lots", "{\"type\":\"Point\",\"coordinates\":[1,2]}")
                        .status())
                .isEqualTo(422);
        assertThat(curator.post("areas/lots", "{\"type\":").status()).isEqualTo(422);
    }

    @Test
    void layerIsDescribedBetterAndTakenBack() {
        String layer = saved(collection(feature("Saiga tatarica", square(61, 47, 1), "")), "s.geojson", "");
        String one = "map-layers/" + layer;
        JsonObject described = curator.with("If-Match", curator.get(one).etag())
                .patch(one, "{\"nameKk\":\"Киік\"}")
                .done();
        assertThat(described.getString("nameKk")).isEqualTo("Киік");
        assertThat(curator.with("If-Match", "\"77\"")
                        .patch(one, "{\"year\":1999}")
                        .status())
                .isEqualTo(412);
        curator.with("If-Match", curator.get(one).etag())
                .post(one + "/voiding", "{\"reason\":\"An older edition\"}")
                .done();
        assertThat(ofLayer(features(curator, "taxa/" + taxon("Saiga tatarica") + "/ranges"), layer))
                .isEmpty();
        assertThat(found(curator, "shapes", square(61.2, 47.2, 0.1)))
                .noneMatch(each -> each.getString("layer").equals(layer));
        assertThat(curator.get(one).text("voidReason")).isEqualTo("An older edition");
        assertThat(curator.get("audit?kind=MAP_LAYER&limit=50").items()).isNotEmpty();
    }

    /** Ranges that may not be copied: read where they are, on machines that have them. */
    @Test
    void allRangesOfPhylacineLoad() {
        byte[] bytes = RealData.bytes("maps/ranges-phylacine-central-asia.geojson");
        JsonObject tried = sending(curator)
                .post("map-layers?name=phylacine.geojson" + FACTS, bytes)
                .done();
        int unmatched = tried.getJsonArray("unmatched").getValuesAs(JsonObject.class).stream()
                .mapToInt(each -> each.getInt("shapes"))
                .sum();
        assertThat(tried.getString("nameAttribute")).isEqualTo("scientificName");
        assertThat(tried.getJsonArray("flaws")).isEmpty();
        assertThat(tried.getInt("usable") + unmatched).isEqualTo(34);
        String layer = saved(bytes, "phylacine.geojson", "&leaveOut=true");
        assertThat(features(curator, "map-layers/" + layer + "/shapes.geojson")).hasSize(tried.getInt("usable"));
    }
}
