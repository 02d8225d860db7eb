package ayaz.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet says, without any computer, where every straw is. */
class EmergencySheetIT {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();
    private static Program technician;

    @BeforeAll
    static void signIn() {
        technician = Program.of(AYAZ, "technician");
    }

    private static String dewar() {
        String unit = technician
                .get("units?type=SEMEN&state=AVAILABLE&limit=1")
                .items()
                .get(0)
                .getString("unitId");
        String leaf =
                technician.get("units/" + unit).done().getJsonObject("location").getString("node");
        return technician
                .get("nodes/" + leaf)
                .done()
                .getJsonArray("ancestors")
                .getJsonObject(3)
                .getString("barcode");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyUnitOfADewarIsOnItWithItsPositionSpeciesAnimalAndDate() throws IOException {
        String dewar = dewar();
        var sheet = technician.get("nodes/" + dewar + "/emergency-sheet");
        assertThat(sheet.status()).isEqualTo(200);
        String text = text(sheet.bytes());

        List<String> units = technician.get("units?node=" + dewar + "&limit=200").items().stream()
                .filter(unit -> !unit.isNull("path"))
                .map(unit -> unit.getString("unitId"))
                .toList();
        assertThat(units).hasSizeGreaterThan(100);
        assertThat(units).allMatch(text::contains);
        var card = technician.get("units/" + units.get(0)).done();
        String line = text.lines()
                .filter(each -> each.contains(units.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .startsWith(card.getJsonObject("location").getString("position") + " ")
                .contains(card.getJsonObject("taxon").getString("scientificName"))
                .contains(card.getJsonObject("organism").getString("name"))
                .contains(card.getJsonObject("lot").getString("collectedOn").substring(0, 10));
        assertThat(text).contains("C1 / L1 / G1").contains("Free: ");
    }

    @ParameterizedTest
    @CsvSource({"en, Emergency sheet", "ru, Аварийный лист", "kk, Апаттық парақ"})
    void speaksTheLanguageOfTheReader(String language, String title) throws IOException {
        String box = technician.get("nodes/" + dewar()).text("barcode");
        var sheet = technician.get("nodes/" + box + "/emergency-sheet?language=" + language);
        assertThat(text(sheet.bytes())).contains(title);
    }

    @Test
    void unknownPlaceIsAProblemAndNoPdf() {
        assertThat(technician.get("nodes/NOWHERE/emergency-sheet").status()).isEqualTo(404);
    }
}
