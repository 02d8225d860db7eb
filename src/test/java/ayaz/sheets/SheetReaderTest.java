package ayaz.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import ayaz.platform.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetReaderTest {

    private static final String KAZAKH = "sample_id;species\n1;Қар барысы\n";

    @Test
    void utf8WithOrWithoutMarkIsRead() {
        assertThat(read(KAZAKH.getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("1", "Қар барысы");
        assertThat(read(("\ufeff" + KAZAKH).getBytes(StandardCharsets.UTF_8)).get(0))
                .containsExactly("sample_id", "species");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRead(String charset) {
        assertThat(read(KAZAKH.getBytes(Charset.forName(charset))).get(1)).containsExactly("1", "Қар барысы");
    }

    @Test
    void windows1251IsReadAndSaid() {
        Sheet sheet = SheetReader.read("вид;тип\nманул;перо\n".getBytes(Charset.forName("windows-1251")));

        assertThat(sheet.encodingGuessed()).isTrue();
        assertThat(sheet.encoding()).isEqualTo("windows-1251");
        assertThat(sheet.rows().get(1).cells()).containsExactly("манул", "перо");
    }

    @Test
    void delimitersInsideQuotesDoNotCount() {
        assertThat(read("a,b\n\"1;2;3\",4\n".getBytes(StandardCharsets.UTF_8)).get(1))
                .containsExactly("1;2;3", "4");
        assertThat(read("a\tb,c\n1\t2,5\n".getBytes(StandardCharsets.UTF_8)).get(1))
                .containsExactly("1", "2,5");
    }

    @Test
    void rowsAreNumberedAsSpreadsheetsDoAndEmptyOnesAtTheEndDropped() {
        Sheet sheet = SheetReader.read("a;b\n\n1;2\n;\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(2).number()).isEqualTo(3);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> SheetReader.read(new byte[Upload.MOST_BYTES + 1]))
                .isInstanceOf(Refusal.class)
                .hasMessage("sheets.refusal.tooLarge");
        assertThatThrownBy(() -> SheetReader.read(
                        "a;b\n".repeat(SheetReader.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("sheets.refusal.tooManyRows");
    }

    private static List<List<String>> read(byte[] bytes) {
        return SheetReader.read(bytes).rows().stream().map(Sheet.Row::cells).toList();
    }
}
