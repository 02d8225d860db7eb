package ayaz.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is scanned is one thing: places, units and tubes with their makers' codes share no name. */
class ScannedCodesIT {

    private static Program curator;

    @BeforeAll
    static void signIn() {
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    private static String fresh() {
        return "X" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    }

    private static Answer tube(String code) {
        return curator.post(
                "lots",
                LotJson.straws(1).replace("\"STRAW_025\"", "\"TUBE_2D\", \"supplierCodes\": [\"" + code + "\"]"));
    }

    private static Answer site(String barcode) {
        return curator.post(
                "nodes",
                "{\"template\":\"site\",\"name\":\"%s\",\"barcode\":\"%s\"}".formatted("Site " + fresh(), barcode));
    }

    @Test
    void tubeIsNotCalledAsAPlaceIsAlsoInSmallLetters() {
        String code = fresh();
        site(code).done();
        for (String spelling : new String[] {code, code.toLowerCase(java.util.Locale.ROOT)}) {
            Answer refused = tube(spelling);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("/problems/tube-code-of-place");
            assertThat(refused.wrongFields()).containsExactly("units.supplierCodes");
        }
    }

    @Test
    void placeIsNotCalledAsATubeIs() {
        String code = fresh();
        tube(code).done();
        Answer refused = site(code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/barcode-of-tube");
        assertThat(refused.wrongFields()).containsExactly("barcode");
    }

    @Test
    void tubeIsNotCalledAsAUnitIsWhetherOrNotThereIsSuchAUnit() {
        String unit = curator.straws(1).get(0);
        for (String code : new String[] {unit, unit.substring(0, 12) + (unit.endsWith("0") ? "1" : "0")}) {
            Answer refused = tube(code);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("/problems/supplier-code-of-ours");
        }
        assertThat(site(unit).wrongFields()).containsExactly("barcode");
    }

    @Test
    void nothingIsCalledAsACommandOfTheStation() {
        Answer tube = tube("ayaz-put-away");
        assertThat(tube.text("type")).isEqualTo("/problems/supplier-code-of-ours");
        Answer place = site("AYAZ-" + fresh());
        assertThat(place.status()).isEqualTo(422);
        assertThat(place.wrongFields()).containsExactly("barcode");
    }

    @Test
    void tubeIsFoundAlsoWhenTheScannerTypedOnARussianKeyboard() {
        String code = "QW" + fresh().replaceAll("[^0-9]", "7");
        String unit = Program.unitsOf(tube(code)).get(0);
        String typed = code.replace('Q', '\u0419').replace('W', '\u0426');
        assertThat(curator.get("scan/" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                        .body()
                        .getJsonObject("unit")
                        .getString("unitId"))
                .isEqualTo(unit);
    }

    @Test
    void sheetTellsTheRowOfACodeThatIsNotATubes() {
        String place = fresh();
        site(place).done();
        String unit = curator.straws(1).get(0);
        String sheet =
                """
                sample_id,species,type,collected_on,method,collectors,container,count,supplier_code
                N-1,Panthera uncia,SKIN,2023,BIOPSY,T,TUBE_2D,1,%s
                N-2,Panthera uncia,SKIN,2023,BIOPSY,T,TUBE_2D,1,%s
                """
                        .formatted(place, unit);
        Answer report = curator.with("Content-Type", "text/csv").post("imports?dryRun=true", sheet);
        assertThat(report.list("problems"))
                .extracting(problem -> problem.getInt("row") + " " + problem.getString("message"))
                .containsExactly(
                        "2 This is the code of a place in storage.",
                        "3 This has the form of our own codes and could never be found as a tube code.");
    }

    @Test
    void tubeIsTheSameUnitHoweverItIsAskedFor() {
        String code = fresh();
        String unit = Program.unitsOf(tube(code)).get(0);
        assertThat(curator.get("units/" + code).text("unitId")).isEqualTo(unit);
        assertThat(curator.get("scan/" + code).body().getJsonObject("unit").getString("unitId"))
                .isEqualTo(unit);
        assertThat(curator.get("units?q=" + code).items())
                .extracting(row -> row.getString("unitId"))
                .containsExactly(unit);
    }

    /** Registration refuses it; a database that was filled otherwise may hold it, and must not answer by chance. */
    @Test
    void codeOfTwoSchemesIsAlwaysTheFirstScheme() throws SQLException {
        String code = fresh();
        String unit = Program.unitsOf(tube(code)).get(0);
        String other = curator.straws(1).get(0);
        try (var owner = RunningAyaz.demo().asOwner();
                var insert = owner.prepareStatement("INSERT INTO supplier_code (scheme, value, unit_id, linked_at)"
                        + " SELECT 'AAA', ?, id, NOW(6) FROM stored_unit WHERE code = ?");
                var delete = owner.prepareStatement("DELETE FROM supplier_code WHERE scheme = 'AAA'")) {
            insert.setString(1, code);
            insert.setString(2, other);
            insert.executeUpdate();
            assertThat(curator.get("units/" + code).text("unitId")).isEqualTo(other);
            assertThat(curator.get("units?q=" + code).items().get(0).getString("unitId"))
                    .isEqualTo(other);
            delete.executeUpdate();
        }
        assertThat(curator.get("units/" + code).text("unitId")).isEqualTo(unit);
    }
}
