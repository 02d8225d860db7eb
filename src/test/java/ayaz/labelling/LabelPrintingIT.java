package ayaz.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every label made is in the log, and none is made twice without a reason. */
class LabelPrintingIT {

    private static Program technician;

    @BeforeAll
    static void signIn() {
        technician = Program.of(RunningAyaz.demo(), "technician");
    }

    private static JsonObject lotOf(int straws) {
        return technician.post("lots", LotJson.straws(straws)).body();
    }

    private static Answer print(String wish) {
        return technician.post("labels", wish);
    }

    private static String allOf(JsonObject lot) {
        return "{\"template\":\"straw-0.25ml\",\"lot\":\"" + lot.getString("catalogNumber") + "\"}";
    }

    private static String firstUnit(JsonObject lot) {
        return lot.getJsonArray("units").getJsonObject(0).getString("unitId");
    }

    @Test
    void lotGetsALabelForEachUnit() throws IOException {
        JsonObject lot = lotOf(40);
        var answer = print(allOf(lot));

        assertThat(answer.status()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(40);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(firstUnit(lot), lot.getString("catalogNumber"), "2026-03-14");
        }
        JsonObject log =
                technician.get("labels?lot=" + lot.getString("catalogNumber")).body();
        assertThat(log.getJsonArray("items")).hasSize(40);
        assertThat(log.getJsonArray("items").getJsonObject(0).getInt("copyNumber"))
                .isEqualTo(1);
    }

    @Test
    void secondCopyNeedsAReason() {
        JsonObject lot = lotOf(2);
        String unit = firstUnit(lot);
        String wish = "{\"template\":\"lid-dot\",\"units\":[\"" + unit + "\"]}";
        assertThat(print(wish).status()).isEqualTo(200);

        var refused = print(wish);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("reason");

        assertThat(print(wish.replace("]}", "],\"reason\":\"It tore\"}")).status())
                .isEqualTo(200);
        JsonObject log = technician.get("labels?unit=" + unit).body();
        assertThat(log.getJsonArray("items")).hasSize(2);
    }

    /** An answer that got lost on its way is asked for again: the same file comes, and no second copy is logged. */
    @Test
    void theSameKeyGivesTheSameFileAgain() {
        JsonObject lot = lotOf(2);
        Program once = technician.with("Idempotency-Key", "labels-" + lot.getString("catalogNumber"));
        var first = once.post("labels", allOf(lot));
        var again = once.post("labels", allOf(lot));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Content-Type")).hasValue("application/pdf");
        assertThat(again.bytes()).isEqualTo(first.bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(technician
                        .get("labels?lot=" + lot.getString("catalogNumber"))
                        .items())
                .hasSize(2);
    }

    @Test
    void firstLabelOfAUnitIsInItsCustodyAndLaterOnesAreNot() {
        JsonObject lot = lotOf(1);
        print(allOf(lot));
        print(allOf(lot).replace("straw-0.25ml", "lid-dot"));

        JsonObject custody =
                technician.get("units/" + firstUnit(lot) + "/custody").body();
        assertThat(custody.getJsonArray("items")).hasSize(2);
        assertThat(custody.getJsonArray("items").getJsonObject(1).getString("type"))
                .isEqualTo("LABELLED");
    }

    @Test
    void templateOfABoxIsNotForUnits() {
        var answer = print(allOf(lotOf(1)).replace("straw-0.25ml", "box"));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void previewIsAPictureAndLeavesNoTrace() {
        JsonObject lot = lotOf(1);
        String number = lot.getString("catalogNumber");
        var picture = technician.get("labels/preview?template=cryovial-wrap&lot=" + number);

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).hasValue("image/png");
        assertThat(technician.get("labels?lot=" + number).body().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void auditorPrintsNothing() {
        var auditor = Program.of(RunningAyaz.demo(), "auditor");
        assertThat(auditor.post("labels", "{\"template\":\"lid-dot\",\"units\":[\"KZIZ26000001C\"]}")
                        .status())
                .isEqualTo(403);
    }
}
