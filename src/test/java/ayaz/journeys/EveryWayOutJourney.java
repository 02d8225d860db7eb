package ayaz.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.Http;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where sensitive animals live is told to nobody who may not know it, on no way out: every operation of the API that is
 * read and every page that there is, asked for everything that is known of a lot, and what is in the files that come.
 */
class EveryWayOutJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{\\w+}");

    /** Of the place: the digits of both coordinates, and every word that is said of it. */
    private static final List<String> SECRETS = List.of(
            "43.2173",
            "217361",
            "76.9381",
            "938157",
            "Kokzhota-Secret",
            "Karasai-Secret",
            "Talgar-Secret",
            "Den-Secret",
            "Field-Secret",
            "Lot-Secret",
            "Animal-Secret",
            "Detail-Secret",
            "Parent-Secret",
            "Caption-Secret");

    private static Program curator;
    private static Program auditor;
    private static String unit;
    private static String lot;
    private static String animal;
    private static String taxon;
    private static String life;

    /** Whatever can be asked for, by any name. */
    private static List<String> known;

    @BeforeAll
    static void materialFromASensitivePlace() {
        curator = Program.of(AYAZ, "curator");
        auditor = Program.of(AYAZ, "auditor");
        JsonObject registered = Program.of(AYAZ, "technician")
                .post(
                        "lots",
                        """
                        {"taxon":"Falco cherrug","organism":{"name":"W-%d","sex":"F","remarks":"Animal-Secret"},
                         "collection":{"collectedOn":"2026-03-14","method":"BIOPSY","collectors":"A. Ospanova",
                            "oblast":"Almaty","district":"Karasai-Secret","locality":"Kokzhota-Secret",
                            "latitude":43.217361,"longitude":76.938157,"uncertaintyMeters":7,"fieldNumber":"Field-Secret",
                            "remarks":"Den-Secret"},
                         "sampleType":"SKIN","quantity":1,"quantityUnit":"G","diseaseStatus":"CLEARED",
                         "permitStatus":"AVAILABLE","remarks":"Lot-Secret","units":{"count":2,"containerType":"CRYOVIAL"}}"""
                                .formatted(System.nanoTime()))
                .done();
        lot = registered.getString("catalogNumber");
        unit = registered.getJsonArray("units").getJsonObject(0).getString("unitId");
        JsonObject card = curator.get("units/" + unit).body();
        animal = card.getJsonObject("organism").getString("code");
        taxon = card.getJsonObject("taxon").getString("id");
        String node = curator.box("box-9x9", "dewar");
        curator.post(
                "units/" + unit + "/release",
                "{\"reason\":\"tests are clear\",\"signature\":{\"password\":\"%s\"}}".formatted(RunningAyaz.PASSWORD));
        curator.place(unit, node, null);
        life = storyOfItsCapture();
        String photograph = photographAndParent();
        correctTheRemarks();
        known = List.of(
                unit,
                lot,
                animal,
                taxon,
                node,
                life,
                photograph,
                paper(),
                card.getString("id"),
                curator.get("lots/" + lot).body().getString("id"));
    }

    private static String photographAndParent() {
        String mother = curator.post(
                        "organisms", "{\"taxon\":\"Falco cherrug\",\"organism\":{\"sex\":\"F\",\"bornOn\":\"2011\"}}")
                .done()
                .getString("code");
        curator.post(
                        "organisms/" + animal + "/parents",
                        "{\"parent\":\"%s\",\"role\":\"DAM\",\"certainty\":\"RECORDED\",\"source\":\"a test\",\"remarks\":\"Parent-Secret\"}"
                                .formatted(mother))
                .done();
        return curator.with("Content-Type", "image/png")
                .post("organisms/" + animal + "/photographs?caption=Caption-Secret", picture())
                .done()
                .getString("id");
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that the audit has what they said before. */
    private static void correctTheRemarks() {
        for (String path : List.of("lots/" + lot, "organisms/" + animal)) {
            for (String remarks : List.of("\"Talgar-Secret\"", "\"Lot-Secret\"")) {
                curator.with("If-Match", curator.get(path).etag())
                        .patch(path, "{\"remarks\":" + remarks + "}")
                        .done();
            }
        }
    }

    private static String paper() {
        return curator.with("Content-Type", "text/plain")
                .post("documents?of=" + lot + "&title=Permit&kind=PERMIT", lot.getBytes(StandardCharsets.UTF_8))
                .done()
                .getString("id");
    }

    /** Corrected once, so that the audit has the place before and after. */
    private static String storyOfItsCapture() {
        String path = "organisms/" + animal + "/life";
        String event = curator.post(
                        path,
                        "{\"type\":\"CAPTURE\",\"on\":\"2025-05-03\",\"place\":\"Den-Secret\","
                                + "\"detail\":\"Detail-Secret\",\"source\":\"a test\"}")
                .done()
                .getString("id");
        curator.with("If-Match", curator.get(path + "/" + event).etag())
                .patch(path + "/" + event, "{\"place\":\"Talgar-Secret\"}")
                .done();
        return event;
    }

    @Test
    void noOperationTellsAReaderWithoutTheRight() {
        var leaks = new ArrayList<String>();
        var answered = new TreeMap<String, Integer>();
        operations().forEach((path, parameters) -> addresses(path, parameters).forEach(address -> {
            Answer answer = auditor.get(address);
            answered.merge(path, answer.status() == 200 ? 1 : 0, Integer::sum);
            leaks.addAll(secretsIn(address, answer.bytes()));
        }));
        assertThat(leaks).isEmpty();
        assertThat(answered).hasSizeGreaterThan(40);
        assertThat(answered)
                .extractingByKeys(
                        "lots/{number}",
                        "units/{code}",
                        "organisms/{code}",
                        "organisms/{code}/life",
                        "organisms/{code}/photographs",
                        "organisms/{code}/pedigree",
                        "audit",
                        "audit.csv",
                        "units.csv",
                        "evidence.zip",
                        "documents",
                        "documents/{id}/file",
                        "collecting-places.geojson")
                .allMatch(good -> good != null && good > 0);
    }

    @Test
    void noPageTellsAReaderWithoutTheRight() {
        var leaks = new ArrayList<String>();
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("auditor")) {
            pages().forEach(path -> leaks.addAll(secretsIn(path, fetched(visitor, path))));
        }
        assertThat(leaks).isEmpty();
    }

    /** Neither does a form that is filled in from the lot before, and it proposes no point of the grid as a place either. */
    @Test
    void whoRegisteredItIsToldNoMoreThanTheRoleMay() {
        try (Visitor technician = Visitor.desktop(AYAZ, "en").signIn("technician")) {
            for (String path : List.of(
                    "specimen/register.xhtml?saved=" + lot + "&next=true",
                    "specimen/lot.xhtml?number=" + lot,
                    "unit.xhtml?code=" + unit,
                    "specimen/animal.xhtml?code=" + animal,
                    "labelling/print.xhtml?lot=" + lot)) {
                assertThat(secretsIn(path, fetched(technician, path))).isEmpty();
            }
            var form = technician.open("specimen/register.xhtml?saved=" + lot + "&next=true");
            assertThat(form.locator("[id$=collection_oblast]").inputValue()).isEqualTo("Almaty");
            assertThat(form.locator("[id$=collection_latitude]").inputValue()).isEmpty();
        }
    }

    @Test
    void readerIsToldWhatWasDoneToThePlace() {
        JsonObject place = auditor.get("lots/" + lot).body().getJsonObject("collection");
        assertThat(place.getString("oblast")).isEqualTo("Almaty");
        assertThat(place.getString("dataGeneralizations")).contains("10,000 m");
        assertThat(place.getString("informationWithheld")).isNotBlank();
        assertThat(place.getInt("uncertaintyMeters")).isEqualTo(10_007);
        for (JsonObject withheld : List.of(
                auditor.get("organisms/" + animal).body(),
                auditor.get("organisms/" + animal + "/photographs").items().get(0),
                auditor.get("organisms/" + animal + "/pedigree").list("parents").get(0))) {
            assertThat(withheld.getString("informationWithheld")).isNotBlank();
        }
        JsonObject point = features(auditor, "76,42,78,44").get(0);
        assertThat(point.getJsonObject("properties").getString("dataGeneralizations"))
                .contains("10,000 m");
        assertThat(point.getJsonObject("geometry").getJsonArray("coordinates"))
                .extracting(Object::toString)
                .containsExactly(
                        place.getJsonNumber("longitude").toString(),
                        place.getJsonNumber("latitude").toString());
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("auditor")) {
            assertThat(visitor.open("specimen/lot.xhtml?language=en&number=" + lot)
                            .content())
                    .contains(place.getString("dataGeneralizations"), place.getString("informationWithheld"));
        }
    }

    /** A part of the map is searched by the points that are shown: narrowing it down finds nothing out. */
    @Test
    void mapCannotBeNarrowedDownToThePlace() {
        assertThat(features(auditor, "76.9381,43.2173,76.9382,43.2174")).isEmpty();
        assertThat(features(curator, "76.9381,43.2173,76.9382,43.2174")).isNotEmpty();
    }

    private static List<JsonObject> features(Program program, String box) {
        return program.get("collecting-places.geojson?taxon=" + taxon + "&bbox=" + box).list("features").stream()
                .toList();
    }

    @Test
    void curatorSeesThePlaceAsItIs() {
        for (String path : List.of(
                "lots/" + lot,
                "organisms/" + animal,
                "organisms/" + animal + "/life",
                "organisms/" + animal + "/photographs",
                "organisms/" + animal + "/pedigree",
                "audit?record=" + animal,
                "audit?record=" + lot,
                "audit.csv?record=" + animal,
                "collecting-places.geojson?taxon=" + taxon + "&bbox=76.9,43.2,77,43.3")) {
            assertThat(secretsIn(path, curator.get(path).bytes())).as(path).isNotEmpty();
        }
        try (Visitor visitor = Visitor.desktop(AYAZ, "en").signIn("curator")) {
            for (String path : List.of(
                    "specimen/lot.xhtml?number=" + lot,
                    "unit.xhtml?code=" + unit,
                    "specimen/animal.xhtml?code=" + animal,
                    "specimen/register.xhtml?saved=" + lot + "&next=true",
                    "history/audit.xhtml?record=" + animal)) {
                assertThat(secretsIn(path, fetched(visitor, path))).as(path).isNotEmpty();
            }
        }
    }

    /** Everything that a GET answers, by its path below {@code /api/}, with the names of its query parameters. */
    private static TreeMap<String, List<String>> operations() {
        var operations = new TreeMap<String, List<String>>();
        JsonObject paths =
                Http.get(AYAZ.url().resolve("/openapi?format=JSON")).body().getJsonObject("paths");
        paths.forEach((path, item) -> {
            JsonObject get = item.asJsonObject().getJsonObject("get");
            if (get != null) {
                operations.put(path.replace("/api/", ""), queryParameters(get));
            }
        });
        return operations;
    }

    private static List<String> queryParameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("in").equals("query"))
                        .map(each -> each.getString("name"))
                        .toList()
                : List.of();
    }

    /** The path for everything that is known in each of its places, and with each parameter as well. */
    private static List<String> addresses(String path, List<String> parameters) {
        List<String> filled = List.of(path);
        while (PATH_PARAMETER.matcher(filled.get(0)).find()) {
            filled = filled.stream()
                    .flatMap(each -> known.stream()
                            .map(value -> PATH_PARAMETER.matcher(each).replaceFirst(value)))
                    .toList();
        }
        List<String> queries = path.contains("{") ? List.of("") : withParameters("", parameters);
        return filled.stream()
                .flatMap(each -> queries.stream().map(query -> each + query))
                .toList();
    }

    private static List<String> withParameters(String path, List<String> parameters) {
        return Stream.concat(Stream.of(path), parameters.stream().flatMap(name -> known.stream()
                        .map(value -> path + "?" + name + "=" + encoded(value))))
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Every page that there is, for everything that is known. */
    private static List<String> pages() {
        try (var files = Files.walk(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(40);
            return Stream.concat(
                            pages.stream()
                                    .flatMap(file -> withParameters(
                                            PAGES.relativize(file).toString().replace('\\', '/'), viewParameters(file))
                                            .stream()),
                            Stream.of(
                                    "specimen/register.xhtml?saved=" + lot + "&next=true",
                                    "lives/event.xhtml?code=" + animal + "&line=" + life))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> viewParameters(Path page) {
        try {
            return VIEW_PARAMETER
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fetched(Visitor visitor, String path) {
        return visitor.page()
                .request()
                .get(AYAZ.url().resolve("/" + path).toString())
                .body();
    }

    private static List<String> secretsIn(String where, byte[] content) {
        String text = text(content);
        return SECRETS.stream()
                .filter(text::contains)
                .map(secret -> where + " tells " + secret)
                .toList();
    }

    /** Also of what is packed. */
    private static String text(byte[] content) {
        try {
            if (begins(content, "%PDF")) {
                try (var pdf = Loader.loadPDF(content)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return begins(content, "PK\u0003\u0004") ? unpacked(content) : new String(content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] content, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static String unpacked(byte[] content) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                all.append(text(zip.readAllBytes())).append('\n');
            }
        }
        return all.toString();
    }
}
