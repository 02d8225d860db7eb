package ayaz.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.specimen.LotJson;
import ayaz.testing.Caller;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every label made is in the log, and none is made twice without a reason. */
class LabelPrintingIT {

    private static Caller technician;

    @BeforeAll
    static void signIn() {
        technician = Caller.of(RunningAyaz.demo(), "technician");
    }

    private static JsonObject lotOf(int straws) {
        return Caller.json(technician.post("api/lots", LotJson.straws(straws)));
    }

    private static HttpResponse<byte[]> print(String wish) {
        return technician.post("api/labels", wish);
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

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(40);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(firstUnit(lot), lot.getString("catalogNumber"), "2026-03-14");
        }
        JsonObject log = Caller.json(technician.get("api/labels?lot=" + lot.getString("catalogNumber")));
        assertThat(log.getJsonArray("items")).hasSize(40);
        assertThat(log.getJsonArray("items").getJsonObject(0).getInt("copyNumber"))
                .isEqualTo(1);
    }

    @Test
    void secondCopyNeedsAReason() {
        JsonObject lot = lotOf(2);
        String unit = firstUnit(lot);
        String wish = "{\"template\":\"lid-dot\",\"units\":[\"" + unit + "\"]}";
        assertThat(print(wish).statusCode()).isEqualTo(200);

        var refused = print(wish);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Caller.json(refused).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("reason");

        assertThat(print(wish.replace("]}", "],\"reason\":\"It tore\"}")).statusCode())
                .isEqualTo(200);
        JsonObject log = Caller.json(technician.get("api/labels?unit=" + unit));
        assertThat(log.getJsonArray("items")).hasSize(2);
    }

    @Test
    void firstLabelOfAUnitIsInItsCustodyAndLaterOnesAreNot() {
        JsonObject lot = lotOf(1);
        print(allOf(lot));
        print(allOf(lot).replace("straw-0.25ml", "lid-dot"));

        JsonObject custody = Caller.json(technician.get("api/units/" + firstUnit(lot) + "/custody"));
        assertThat(custody.getJsonArray("items")).hasSize(2);
        assertThat(custody.getJsonArray("items").getJsonObject(1).getString("type"))
                .isEqualTo("LABELLED");
    }

    @Test
    void templateOfABoxIsNotForUnits() {
        var answer = print(allOf(lotOf(1)).replace("straw-0.25ml", "box"));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void previewIsAPictureAndLeavesNoTrace() {
        JsonObject lot = lotOf(1);
        String number = lot.getString("catalogNumber");
        var picture = technician.get("api/labels/preview?template=cryovial-wrap&lot=" + number);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/png"));
        assertThat(Caller.json(technician.get("api/labels?lot=" + number)).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void auditorPrintsNothing() {
        var auditor = Caller.of(RunningAyaz.demo(), "auditor");
        assertThat(auditor.post("api/labels", "{\"template\":\"lid-dot\",\"units\":[\"KZIZ26000001C\"]}")
                        .statusCode())
                .isEqualTo(403);
    }
}
