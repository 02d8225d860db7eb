package ayaz.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** Our encoder against the example of RFC 8785 and against a complete implementation of it. */
class CanonicalJsonTest {

    private static String written(String text) {
        var json = new CanonicalJson();
        json.text(text);
        return new String(json.bytes(), StandardCharsets.UTF_8);
    }

    /** The text of section 3.2.2, whose bytes section 3.2.4 prints. */
    @Test
    void textOfTheRfcIsWrittenAsItPrints() {
        var json = new CanonicalJson();
        json.text("\u20ac$\017\nA'B\"\\\\\"/");
        assertThat(HexFormat.ofDelimiter(" ").formatHex(json.bytes()))
                .isEqualTo("22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22");
    }

    @Test
    void listsNumbersAndLiteralsAreWritten() {
        var json = new CanonicalJson();
        json.texts(List.of("a", "\u04d9\ud83d\ude00"));
        json.number(-0);
        json.number(-90);
        json.truth(true);
        json.truth(false);
        json.text(null);
        json.texts(null);
        assertThat(new String(json.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("[\"a\",\"\u04d9\ud83d\ude00\"]0-90truefalsenullnull");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> written("a\ud83d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written("\ude00a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void everyTextIsWrittenAsACompleteImplementationWritesIt(@ForAll String text) throws IOException {
        String whole = text.codePoints()
                .filter(c -> c > 0xffff || !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String ours = written(whole);
        assertThat("[" + ours + "]").isEqualTo(new JsonCanonicalizer("[" + ours + "]").getEncodedString());
    }
}
