package ayaz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Digest;
import ayaz.testing.Animals;
import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Papers;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents are attached, given out as they were, kept from those who may not see them, and declared void. */
class DocumentIT {

    private static Program curator;
    private static Program technician;
    private static Program auditor;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
        technician = Program.of(RunningAyaz.demo(), "technician");
        auditor = Program.of(RunningAyaz.demo(), "auditor");
    }

    private static Answer sent(Program by, String of, byte[] file, String more) {
        return by.with("Content-Type", "application/octet-stream")
                .post("documents?of=" + of + "&title=Permit+7&kind=PERMIT" + more, file);
    }

    private static String lot() {
        return curator.post("lots", LotJson.straws(1)).done().getString("catalogNumber");
    }

    private static List<String> shown(Program to, String of) {
        return to.get("documents?of=" + of).items().stream()
                .map(each -> each.getString("id"))
                .toList();
    }

    @Test
    void documentIsAttachedAndGivenOutAsItWas() {
        String lot = lot();
        byte[] file = Papers.pdf();
        JsonObject line = sent(curator, lot, file, "&fileName=C:%5Cpermit.exe&language=kk&remarks=Folder+12")
                .done();
        assertThat(line.getString("sha256")).isEqualTo(Digest.sha256(file));
        assertThat(line.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(line.getString("fileName")).isEqualTo("permit.pdf");
        assertThat(line.getString("attachedBy")).isEqualTo("Yerlan Kassymov");

        Answer given = technician.get("documents/" + line.getString("id") + "/file");
        assertThat(given.bytes()).isEqualTo(file);
        assertThat(given.header("Content-Type")).hasValue("application/pdf");
        assertThat(given.header("Content-Disposition")).hasValue("attachment; filename*=UTF-8''permit.pdf");
        assertThat(given.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(given.response().headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
        assertThat(curator.get("audit?event=DOWNLOADED&limit=5").text()).contains(line.getString("id"));
        assertThat(curator.get("audit?record=" + lot + "&limit=20").text()).contains("DOCUMENT", "Permit 7");
    }

    @Test
    void largeOneComesBackWhole() {
        byte[] file = (UUID.randomUUID() + " ".repeat(20 * 1024 * 1024 - 36)).getBytes(StandardCharsets.UTF_8);
        String id = sent(curator, lot(), file, "").done().getString("id");
        assertThat(Digest.sha256(curator.get("documents/" + id + "/file").bytes()))
                .isEqualTo(Digest.sha256(file));
    }

    @Test
    void unitShowsItsOwnAndThoseOfItsLotAndItsAnimal() {
        Answer registered = curator.post("lots", LotJson.straws(1));
        String lot = registered.done().getString("catalogNumber");
        String unit = Program.unitsOf(curator.get("lots/" + lot)).get(0);
        String animal = registered.done().getString("organism");
        String ofAnimal = sent(curator, animal, Papers.pdf(), "").done().getString("id");
        String ofLot = sent(curator, lot, Papers.pdf(), "").done().getString("id");
        String ofUnit = sent(curator, unit, Papers.pdf(), "").done().getString("id");
        assertThat(shown(technician, unit)).containsExactly(ofUnit, ofLot, ofAnimal);
        assertThat(shown(technician, lot)).containsExactly(ofLot, ofAnimal);
        assertThat(shown(technician, animal)).containsExactly(ofAnimal);
    }

    @Test
    void sameContentIsThereOnceAndAttachedToARecordOnce() {
        byte[] file = Papers.pdf();
        String lot = lot();
        String first = sent(curator, lot, file, "").done().getString("id");
        assertThat(sent(curator, lot, file, "").status()).isEqualTo(409);
        String second = sent(curator, lot(), file, "").done().getString("id");
        assertThat(curator.get("documents/" + second + "/file").bytes()).isEqualTo(file);

        curator.delete("documents/" + first + "?reason=Another+lot").done();
        assertThat(sent(curator, lot, file, "").status())
                .as("after the first is void")
                .isEqualTo(201);
    }

    @Test
    void repeatedRequestAttachesOnce() {
        byte[] file = Papers.pdf();
        String lot = lot();
        Program again = curator.with("Idempotency-Key", UUID.randomUUID().toString());
        String first = sent(again, lot, file, "").done().getString("id");
        assertThat(sent(again, lot, file, "").done().getString("id")).isEqualTo(first);
        assertThat(shown(curator, lot)).containsExactly(first);
    }

    @Test
    void confidentialOneIsNotThereForOthers() {
        String lot = lot();
        String id =
                sent(curator, lot, Papers.pdf(), "&access=CONFIDENTIAL").done().getString("id");
        assertThat(shown(technician, lot)).isEmpty();
        assertThat(technician.get("documents/" + id).status()).isEqualTo(404);
        assertThat(technician.get("documents/" + id + "/file").status()).isEqualTo(404);
        assertThat(shown(auditor, lot)).containsExactly(id);
        assertThat(auditor.get("documents/" + id + "/file").status()).isEqualTo(200);
        assertThat(curator.get("audit?record=" + lot + "&limit=20").text())
                .as("the history of a record is for everyone")
                .contains("DOCUMENT")
                .doesNotContain("Permit 7");
    }

    @Test
    void voidOneStaysForThoseWhoMayAudit() {
        String lot = lot();
        String id = sent(curator, lot, Papers.pdf(), "").done().getString("id");
        assertThat(curator.delete("documents/" + id).wrongFields()).containsExactly("reason");
        JsonObject line =
                curator.delete("documents/" + id + "?reason=Another+lot").done();
        assertThat(line.getJsonObject("voided").getString("reason")).isEqualTo("Another lot");
        assertThat(curator.delete("documents/" + id + "?reason=Again").status()).isEqualTo(409);
        assertThat(shown(technician, lot)).isEmpty();
        assertThat(technician.get("documents/" + id + "/file").status()).isEqualTo(404);
        assertThat(shown(auditor, lot)).containsExactly(id);
        assertThat(auditor.get("documents/" + id + "/file").status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsKept() {
        String lot = lot();
        byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Answer refused = sent(curator.speaking("ru"), lot, html, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("file");
        assertThat(refused.text()).contains("Ничего не прикреплено");
        assertThat(sent(curator, lot, new byte[0], "").wrongFields()).containsExactly("file");
        assertThat(sent(curator, lot, Papers.pdf(), "&access=SOME").wrongFields())
                .containsExactly("access");
        assertThat(sent(curator, lot, Papers.pdf(), "&language=kazakh").wrongFields())
                .containsExactly("language");
        assertThat(curator.with("Content-Type", "application/pdf")
                        .post("documents?of=" + lot + "&kind=PERMIT", Papers.pdf())
                        .wrongFields())
                .containsExactly("title");
        Answer nowhere = sent(curator, "saiga", Papers.pdf(), "");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.wrongFields()).containsExactly("of");
        assertThat(shown(curator, lot)).isEmpty();
    }

    @Test
    void onlyThoseWhoMayCorrectAttach() {
        String lot = lot();
        assertThat(sent(auditor, lot, Papers.pdf(), "").status()).isEqualTo(403);
        assertThat(sent(technician, lot, Papers.pdf(), "").status()).isEqualTo(403);
        String id = sent(curator, lot, Papers.pdf(), "").done().getString("id");
        assertThat(auditor.delete("documents/" + id + "?reason=x").status()).isEqualTo(403);
    }

    @Test
    void documentsGoOverWhenTwoRecordsOfAnAnimalBecomeOneAndBack() {
        var animals = new Animals(curator);
        String kept = animals.admitted("F", "2015");
        String other = animals.admitted("F", "2015");
        byte[] both = Papers.pdf();
        sent(curator, kept, both, "").done();
        sent(curator, other, both, "").done();
        String id = sent(curator, other, Papers.pdf(), "").done().getString("id");
        String path = "organisms/" + kept + "/merges";
        List<JsonObject> parts = curator.post(path, "{\"other\":\"%s\",\"reason\":\"Same genotype\"}".formatted(other))
                .items();
        String merge = parts.get(parts.size() - 1).getString("id");
        assertThat(shown(curator, kept)).hasSize(2).contains(id);
        curator.post(path + "/" + merge + "/undo", "{\"reason\":\"The samples were mixed up\"}");
        assertThat(shown(curator, kept)).hasSize(1).doesNotContain(id);
        assertThat(shown(curator, other)).hasSize(2).contains(id);
    }
}
