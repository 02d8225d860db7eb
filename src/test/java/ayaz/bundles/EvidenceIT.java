package ayaz.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.evidence.Given;
import ayaz.evidence.Rule;
import ayaz.evidence.Verdict;
import ayaz.evidence.Verifier;
import ayaz.notes.NoteKey;
import ayaz.platform.Digest;
import ayaz.testing.Answer;
import ayaz.testing.Http;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, the file that comes holds for somebody who has nothing else. */
class EvidenceIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(AYAZ, "curator");
    }

    private static byte[] bundle(String query) {
        Answer answer = curator.get("evidence.zip?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.bytes();
    }

    private static Verdict verdict(byte[] bundle) {
        return Verifier.verify(bundle, Given.NOTHING);
    }

    private static Map<String, byte[]> entries(byte[] bundle) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static JsonObject record(Map<String, byte[]> entries, String folder) {
        String name = entries.keySet().stream()
                .filter(each -> each.startsWith(folder + "/"))
                .findFirst()
                .orElseThrow();
        return Json.createReader(new ByteArrayInputStream(entries.get(name))).readObject();
    }

    private static JsonObject releasedUnit() {
        JsonObject lot = curator.post("lots", LotJson.straws(2)).done();
        String unit = Program.unitsOf(curator.get("lots/" + lot.getString("catalogNumber")))
                .get(0);
        curator.place(unit, curator.box("box-9x9", "dewar"), null).done();
        curator.post("units/" + unit + "/quarantine", "{\"reason\":\"level alarm\"}")
                .done();
        curator.post(
                        "units/" + unit + "/release",
                        "{\"reason\":\"tests are clear\",\"signature\":{\"password\":\"" + RunningAyaz.PASSWORD
                                + "\"}}")
                .done();
        return Json.createObjectBuilder()
                .add("unit", unit)
                .add("lot", lot.getString("catalogNumber"))
                .build();
    }

    @Test
    void signedStoryOfAUnitIsProvenWithItsRecordsAndItsSignature() throws IOException {
        JsonObject made = releasedUnit();
        byte[] bundle = bundle("unit=" + made.getString("unit"));
        assertThat(verdict(bundle)).isInstanceOf(Verdict.Verified.class);

        Map<String, byte[]> entries = entries(bundle);
        assertThat(text(entries, "events").lines()).hasSize(4).allMatch(line -> line.contains(made.getString("unit")));
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("signatures/")))
                .hasSize(1);
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("signed/")))
                .hasSize(1);
        assertThat(record(entries, "lots").getString("name")).isEqualTo(made.getString("lot"));
        assertThat(record(entries, "taxa").getJsonArray("versions")).isNotEmpty();
        assertThat(text(entries, "specification.md")).startsWith("# The custody log");
        assertThat(text(entries, "manifest")).contains("\nunit " + made.getString("unit") + "\nen\n");
    }

    @Test
    void recordsStandInItAsTheyStoodThen() throws IOException {
        String lot = curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        curator.with("If-Match", curator.get("lots/" + lot).etag())
                .patch(
                        "lots/" + lot,
                        "{\"motilityPercent\":41,\"remarks\":\"one straw is bent\",\"reason\":\"seen at the check\"}")
                .done();
        List<JsonObject> versions = record(entries(bundle("lot=" + lot)), "lots")
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).getJsonObject("facts").get("motilityPercent"))
                .isNotEqualTo(versions.get(1).getJsonObject("facts").get("motilityPercent"));
        assertThat(versions)
                .as("remarks may tell where a sensitive animal lives")
                .allSatisfy(version -> {
                    assertThat(version.getJsonObject("facts")).doesNotContainKey("remarks");
                    assertThat(version.getJsonObject("facts").getString("informationWithheld"))
                            .isEqualTo("remarks");
                });
        assertThat(versions.get(0).getString("until")).isEqualTo(versions.get(1).getString("from"));
    }

    @Test
    void exactPlaceOfAnAnimalStaysInTheHouse() throws IOException {
        byte[] bundle =
                bundle("lot=" + curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber"));
        JsonObject facts = record(entries(bundle), "collections")
                .getJsonArray("versions")
                .getJsonObject(0)
                .getJsonObject("facts");
        assertThat(facts.keySet())
                .contains("collectors", "oblast")
                .doesNotContain("latitude", "longitude", "locality", "uncertaintyMeters");
    }

    private static String attached(String lot, String content, String more) {
        return curator.with("Content-Type", "text/plain")
                .post(
                        "documents?of=" + lot + "&title=Permit-7&kind=PERMIT" + more,
                        (content + lot).getBytes(StandardCharsets.UTF_8))
                .done()
                .getString("id");
    }

    /** What may not leave the house is there by its hash alone. */
    @Test
    void documentsAreNamedAndThoseThatMayLeaveAreInIt() throws IOException {
        String lot = curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
        String given = attached(lot, "given", "");
        String secret = attached(lot, "secret", "&access=CONFIDENTIAL");
        String wrong = attached(lot, "wrong", "");
        curator.delete("documents/" + wrong + "?reason=Of+another+lot").done();
        byte[] bundle = bundle("lot=" + lot);
        assertThat(verdict(bundle)).isInstanceOfSatisfying(Verdict.Verified.class, held -> assertThat(held.documents())
                .filteredOn(Verdict.Attached::given)
                .hasSize(1));

        Map<String, byte[]> entries = entries(bundle);
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("documents/")))
                .containsExactly("documents/" + Digest.sha256("given" + lot));
        assertThat(text(entries, "attachments/" + given))
                .contains("\"name\":\"Permit-7\"", "\"attachedBy\":\"Yerlan Kassymov\"", "\"withheld\":null");
        assertThat(text(entries, "attachments/" + secret))
                .contains(Digest.sha256("secret" + lot), "\"withheld\":\"CONFIDENTIAL\"")
                .doesNotContain("Permit-7");
        assertThat(text(entries, "attachments/" + wrong))
                .contains("\"withheld\":\"VOID\"", "\"voidReason\":\"Of another lot\"");
        try (var pdf = Loader.loadPDF(entries.get("certificate.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Permit-7", Digest.sha256("given" + lot), Digest.sha256("secret" + lot));
        }
    }

    @Test
    void everyUnitOfTheDemonstrationIsProvenAtOnce() {
        Verdict verdict = verdict(bundle("type=SEMEN&from=2024-01-01&to=2025-12-31"));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Verified.class, held -> assertThat(held.units())
                .isGreaterThan(100));
    }

    @Test
    void bundleOfAnAnimalHoldsAllThatWasTakenFromIt() throws IOException {
        String animal = curator.get("organisms?limit=1").items().get(0).getString("code");
        byte[] bundle = bundle("animal=" + animal);
        assertThat(verdict(bundle)).isInstanceOf(Verdict.Verified.class);
        assertThat(record(entries(bundle), "animals").getString("name")).isEqualTo(animal);
    }

    @Test
    void proofsBeginAtACheckpointThatTheReaderHasKept() throws IOException {
        releasedUnit();
        String kept = Http.get(AYAZ.url().resolve("/log/checkpoint")).text();
        String size = kept.lines().skip(1).findFirst().orElseThrow();
        JsonObject made = releasedUnit();
        byte[] bundle = bundle("unit=" + made.getString("unit") + "&since=" + size);
        assertThat(entries(bundle)).containsKey("checkpoints/" + size);
        var given = new Given(null, kept, List.of());
        assertThat(Verifier.verify(bundle, given)).isInstanceOf(Verdict.Verified.class);
        assertThat(Verifier.verify(bundle("unit=" + made.getString("unit")), given))
                .isInstanceOfSatisfying(Verdict.NotVerified.class, verdict -> assertThat(verdict.rule())
                        .isEqualTo(Rule.GIVEN_CHECKPOINT));
    }

    @Test
    void keyThatIsPublishedIsTheOneThatVerifies() {
        String key = Http.get(AYAZ.url().resolve("/log/keys"))
                .text()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" ", 2)[1];
        byte[] bundle = bundle("unit=" + curator.straws(1).get(0));
        assertThat(Verifier.verify(bundle, new Given(NoteKey.parse(key), null, List.of())))
                .isInstanceOf(Verdict.Verified.class);
    }

    @Test
    void certificateSaysItInTheLanguageOfTheReaderAndItsCodeIsTheCheckpoint() throws IOException, ReaderException {
        JsonObject made = releasedUnit();
        Map<String, byte[]> entries = entries(bundle("unit=" + made.getString("unit") + "&language=ru"));
        try (var pdf = Loader.loadPDF(entries.get("certificate.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Сертификат учёта", made.getString("unit"), "Yerlan Kassymov", "tests are clear");
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            String checkpoint = entries.keySet().stream()
                    .filter(name -> name.startsWith("checkpoints/"))
                    .map(name -> text(entries, name))
                    .max(Comparator.comparing(note -> Long.parseLong(note.split("\n")[1])))
                    .orElseThrow();
            assertThat(checkpoint).startsWith(code.getText());
        }
    }

    /** One signature covers all units that go back with a box; the certificate says which event each of them takes back. */
    @Test
    void moveOfABoxThatIsTakenBackIsProvenForEachUnit() throws IOException {
        List<String> units = curator.straws(2);
        String room = curator.node(curator.node(null, "site", "Site " + UUID.randomUUID()), "room", "Room");
        String box = curator.node(curator.node(room, "dewar", "One"), "box-9x9", "Box");
        String other = curator.node(room, "dewar", "Other");
        units.forEach(unit -> curator.place(unit, box, null).done());
        Program.of(AYAZ, "technician")
                .post("nodes/" + box + "/place", "{\"parent\":\"" + other + "\"}")
                .done();
        String move = curator.get("nodes/" + box + "/acts").items().get(0).getString("id");
        curator.post("nodes/acts/" + move + "/undo", "{\"signature\":{\"password\":\"" + RunningAyaz.PASSWORD + "\"}}")
                .done();

        byte[] bundle = bundle("unit=" + units.get(1));

        assertThat(verdict(bundle)).isInstanceOf(Verdict.Verified.class);
        Map<String, byte[]> entries = entries(bundle);
        assertThat(text(entries, "events").lines().toList().get(3))
                .contains("\"type\":\"CORRECTED\"")
                .doesNotContain("\"signature\":null");
        try (var pdf = Loader.loadPDF(entries.get("certificate.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Takes event 3 back", "Signed by Yerlan Kassymov");
        }
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        assertThat(curator.get("evidence.zip?q=no+such+thing").status()).isEqualTo(404);
        assertThat(curator.get("evidence.zip?unit=saiga").status()).isEqualTo(400);
        assertThat(curator.get("evidence.zip?lot=" + curator.straws(1).get(0)).status())
                .isEqualTo(400);
        Answer since = curator.get("evidence.zip?unit=" + curator.straws(1).get(0) + "&since=twelve");
        assertThat(since.status()).isEqualTo(422);
        assertThat(since.wrongFields()).containsExactly("since");
        Answer never = curator.get("evidence.zip?unit=" + curator.straws(1).get(0) + "&since=999999999");
        assertThat(never.status()).isEqualTo(422);
        assertThat(never.text("detail")).contains("999");
    }

    @Test
    void carryingItAwayIsForThoseWhoMayAuditAndLeavesATrace() {
        String unit = curator.straws(1).get(0);
        assertThat(Program.of(AYAZ, "technician")
                        .get("evidence.zip?unit=" + unit)
                        .status())
                .isEqualTo(403);
        bundle("unit=" + unit);
        assertThat(curator.get("audit?event=DOWNLOADED&limit=5").items())
                .anyMatch(entry -> entry.toString().contains("unit=" + unit));
    }
}
