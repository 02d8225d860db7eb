package ayaz.labels;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.codes.CommandCode;
import ayaz.codes.SymbolReader;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetTest {

    @Test
    void everyCardOfThePageIsReadInBothSymbols() throws Exception {
        var cards = Stream.of(CommandCode.values())
                .map(command ->
                        new CardSheet.Card("Тексеру · " + command, "Орын, содан кейін бірліктері", command.text()))
                .toList();
        try (var document = Loader.loadPDF(CardSheet.render("Пәрмен кодтары", "Сканерлеңіз", cards))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Пәрмен кодтары", "Тексеру · CHECK");
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
            int edge = page.getWidth() / 2;
            int row = page.getHeight() * 50 / 297;
            int top = page.getHeight() * 38 / 297;
            for (int i = 0; i < cards.size(); i++) {
                int left = Math.min(page.getWidth() - edge, (i % 2) * page.getWidth() * 90 / 210);
                var card = page.getSubimage(left, top + (i >> 1) * row, edge, row);
                assertThat(SymbolReader.read(card))
                        .extracting(SymbolReader.Symbol::text)
                        .contains(cards.get(i).code());
            }
        }
    }
}
