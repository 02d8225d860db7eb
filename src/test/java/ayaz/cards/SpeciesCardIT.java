package ayaz.cards;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed card of a species, in three languages. */
class SpeciesCardIT {

    private final Program curator = Program.of(RunningAyaz.demo(), "curator");

    @ParameterizedTest
    @CsvSource({
        "en, Snow leopard, What we hold, Embryos: nothing",
        "ru, Снежный барс, Что у нас есть, Эмбрионы: ничего",
        "kk, Ілбіс, Бізде не бар, Эмбриондар: ештеңе жоқ"
    })
    void tellsNamesStatusesHoldingsGapsAndNumbers(String language, String name, String title, String gap)
            throws IOException {
        String id = curator.get("taxa?q=Panthera%20uncia").items().get(0).getString("id");
        var answer = curator.get("taxa/" + id + "/card.pdf?language=" + language);

        assertThat(answer.header("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Panthera uncia", name, "VU", title, gap, "qazinform.com")
                    .doesNotContain("general-knowledge", "??", " ? ");
            assertThat(document.getNumberOfPages()).isBetween(1, 4);
        }
    }
}
