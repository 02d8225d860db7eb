package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.platform.Ids;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lots come in whole or not at all. */
class RegisteringIT {

    private static Program technician;

    @BeforeAll
    static void signIn() {
        technician = Program.of(RunningAyaz.demo(), "technician");
    }

    private static JsonObject registered(String lot) {
        var answer = technician.post("lots", lot);
        assertThat(answer.status()).as(() -> answer.toString()).isEqualTo(201);
        return answer.body();
    }

    @Test
    void fortyStrawsAreOneAct() {
        JsonObject lot = registered(LotJson.fortyStraws());
        assertThat(lot.getJsonArray("units")).hasSize(40);

        JsonObject read =
                technician.get("lots/" + lot.getString("catalogNumber")).body();
        assertThat(read.getJsonArray("units")).hasSize(40);
        assertThat(read.getJsonObject("collection").getString("collectedOn")).isEqualTo("2026-03-14");

        JsonObject animal =
                technician.get("organisms/" + lot.getString("organism")).body();
        assertThat(animal.getJsonArray("lots")).hasSize(1);
        assertThat(animal.getJsonArray("identifications")).hasSize(1);
    }

    @Test
    void fiveHundredUnitsHaveCodesOfTheirOwn() {
        var codes = new HashSet<String>();
        for (JsonValue unit : registered(LotJson.straws(500)).getJsonArray("units")) {
            codes.add(unit.asJsonObject().getString("unitId"));
        }
        assertThat(codes).hasSize(500);
    }

    @Test
    void fiveHundredAndOneAreTooMany() {
        assertThat(technician.post("lots", LotJson.straws(501)).status()).isIn(400, 422);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "sampleType": "SEMEN"         | "sampleType": "OOCYTE"        | sampleType
            "collectedOn": "2026-03-14"   | "collectedOn": "31.02.2026"   | collection.collectedOn
            "collectedOn": "2026-03-14"   | "collectedOn": "2018"         | collection.collectedOn
            "collectedOn": "2026-03-14"   | "collectedOn": ""             | collection.collectedOn
            "quantity": 10                | "quantity": -1                | quantity
            "taxon": "Panthera uncia"     | "taxon": "Panthera nemo"      | taxon
            "permitStatus": "AVAILABLE"   | "permitStatus": "NOT_REQUIRED" | permitQualifier
            "containerType": "STRAW_025"  | "containerType": "BUCKET"     | units.containerType
            "cryoprotectantPercent": 4    | "cryoprotectantPercent": 104  | cryoprotectantPercent
            "bornOn": "2019-05"           | "identifiers": [{"type": "MICROCHIP", "value": "12345"}] | organism.identifiers[0].value
            """)
    void wrongInputNamesItsFieldAndSavesNothing(String right, String wrong, String field) {
        String name = "T-" + Ids.next();
        var answer = technician.post("lots", LotJson.fortyStrawsOf(name).replace(right, wrong));

        assertThat(answer.status()).isIn(400, 422);
        JsonObject problem = answer.body();
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
        assertThat(technician.get("organisms?q=" + name).body().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void supplierCodeBelongsToOneUnitForEver() {
        String code = "9" + Ids.next().toString().replace("-", "").substring(20, 31);
        String lot = LotJson.straws(1).replace("\"STRAW_025\"", "\"TUBE_2D\", \"supplierCodes\": [\"" + code + "\"]");
        registered(lot);

        var again = technician.post("lots", lot);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("units.supplierCodes");
    }

    @Test
    void refusalSpeaksTheReadersLanguage() {
        String wrong = LotJson.fortyStraws().replace("Panthera uncia", "Panthera nemo");
        var sentences = List.of("en", "ru", "kk").stream()
                .map(tag -> technician.speaking(tag).post("lots", wrong).body().getString("detail"))
                .toList();
        assertThat(new HashSet<>(sentences)).hasSize(3);
    }

    @Test
    void auditorRegistersNothing() {
        var auditor = Program.of(RunningAyaz.demo(), "auditor");
        assertThat(auditor.post("lots", LotJson.fortyStraws()).status()).isEqualTo(403);
    }
}
