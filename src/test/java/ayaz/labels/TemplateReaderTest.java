package ayaz.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ayaz.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateReaderTest {

    private static final String GOOD =
            """
            {"name": {"en": "a", "ru": "b", "kk": "c"}, "for": "UNIT", "width": 30, "height": 20, "elements": [
             {"symbol": "DATA_MATRIX", "content": "${unitId}", "x": 1, "y": 1, "module": 0.254, "columns": 16, "rows": 16},
             {"text": "${unitId}", "x": 6, "y": 1, "size": 2, "width": 20}]}
            """;

    @Test
    void aGoodTemplateIsReadWithItsVersion() {
        LabelTemplate template = read(GOOD);
        assertThat(template.name()).isEqualTo("mine");
        assertThat(template.elements()).hasSize(2);
        assertThat(template.sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(read(GOOD + " ").sha256());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "width": 30,           |                          | missing             | width
                    "width": 30            | "width": 900             | out-of-range        | width
                    "width": 30            | "width": "wide"          | wrong-type          | width
                    "kk": "c"              | "kk": ""                 | wrong-type          | name.kk
                    "UNIT"                 | "ANIMAL"                 | not-one-of          | for
                    "height": 20           | "height": 20, "tall": 1  | unknown-member      | tall
                    "DATA_MATRIX"          | "AZTEC"                  | not-one-of          | elements[1].symbol
                    "module": 0.254        | "module": 0.1            | out-of-range        | elements[1].module
                    "columns": 16          | "columns": 16.5          | wrong-type          | elements[1].columns
                    "x": 1                 | "x": 28                  | outside-medium      | elements[1]
                    "rows": 16             | "rows": 16, "quiet": 0   | out-of-range        | elements[1].quiet
                    "x": 6                 | "x": 4                   | over-symbol         | elements[2]
                    "x": 6                 | "x": 12                  | outside-medium      | elements[2]
                    "size": 2              | "size": 1                | out-of-range        | elements[2].size
                    "size": 2              | "size": 2, "rotate": 45  | not-one-of          | elements[2].rotate
                    "size": 2              | "size": 2, "bolt": true  | unknown-member      | elements[2].bolt
                    "size": 2              | "size": 2, "bold": 1     | wrong-type          | elements[2].bold
                    "text": "${unitId}"    | "text": "${price}"       | unknown-placeholder | elements[2].text
                    "text": "${unitId}"    | "text": ""               | wrong-type          | elements[2].text
                    """,
            quoteCharacter = '\0')
    void aBadTemplateIsRefusedByFilePlaceAndReason(String good, String bad, String reason, String place) {
        Refusal refusal = refusalOf(GOOD.replaceFirst(Pattern.quote(good), replacement(bad)));
        assertThat(refusal.key()).isEqualTo("labels.refusal." + reason);
        assertThat(refusal.arguments()).startsWith("mine.json", place);
    }

    @Test
    void brokenJsonIsRefusedWithLineAndColumn() {
        Refusal refusal = refusalOf("{\n  \"name\": }");
        assertThat(refusal.key()).isEqualTo("labels.refusal.not-json");
        assertThat(refusal.arguments()).startsWith("mine.json", "2");
        assertThat(refusalOf("\0\1").key()).isEqualTo("labels.refusal.not-json");
        assertThat(refusalOf("[]").key()).isEqualTo("labels.refusal.not-json");
    }

    @Test
    void onARoundLabelNothingReachesIntoTheCorners() {
        String round = GOOD.replace("\"width\": 30, \"height\": 20", "\"width\": 30, \"height\": 30, \"round\": true");
        assertThat(refusalOf(round).key()).isEqualTo("labels.refusal.outside-medium");
    }

    @Test
    void theSentenceNamesAllThreeInEveryLanguage() {
        Refusal refusal = refusalOf(GOOD.replace("\"x\": 6", "\"x\": 4"));
        for (String language : new String[] {"en", "ru", "kk"}) {
            ResourceBundle texts = ResourceBundle.getBundle("ayaz.labels.text", Locale.forLanguageTag(language));
            assertThat(MessageFormat.format(texts.getString(refusal.key()), refusal.arguments()))
                    .contains("mine.json", "elements[2]", "elements[1]");
        }
    }

    private static String replacement(String bad) {
        return bad == null ? "" : Matcher.quoteReplacement(bad);
    }

    private static Refusal refusalOf(String json) {
        return catchThrowableOfType(Refusal.class, () -> read(json));
    }

    private static LabelTemplate read(String json) {
        return new TemplateReader("mine.json", json.getBytes(StandardCharsets.UTF_8)).read();
    }
}
