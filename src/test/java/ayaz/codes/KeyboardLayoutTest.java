package ayaz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed here key by key as Windows has the layouts (kbdru, kbdkaz), apart from the tables of the product. */
class KeyboardLayoutTest {

    private static final String[][] ROWS = {
        // keys of a Latin board, then the Russian and the Kazakh signs; afterwards the same with Shift
        {"`1234567890-=\\", "ё1234567890-=\\", "(\"әіңғ,.үұқөһ\\"},
        {"qwertyuiop[]", "йцукенгшщзхъ", "йцукенгшщзхъ"},
        {"asdfghjkl;'", "фывапролджэ", "фывапролджэ"},
        {"zxcvbnm,./", "ячсмитьбю.", "ячсмитьбю№"},
        {"~!@#$%^&*()_+|", "Ё!\"№;%:?*()_+/", ")!ӘІҢҒ;:ҮҰҚӨҺ/"},
        {"QWERTYUIOP{}", "ЙЦУКЕНГШЩЗХЪ", "ЙЦУКЕНГШЩЗХЪ"},
        {"ASDFGHJKL:\"", "ФЫВАПРОЛДЖЭ", "ФЫВАПРОЛДЖЭ"},
        {"ZXCVBNM<>?", "ЯЧСМИТЬБЮ,", "ЯЧСМИТЬБЮ?"},
    };

    private static String typed(String text, KeyboardLayout layout) {
        var typed = new StringBuilder();
        for (char each : text.toCharArray()) {
            typed.append(typed(each, layout));
        }
        return typed.toString();
    }

    private static char typed(char wanted, KeyboardLayout layout) {
        for (String[] row : ROWS) {
            int key = row[0].indexOf(wanted);
            if (key >= 0) {
                return row[layout.ordinal() + 1].charAt(key);
            }
        }
        return wanted;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "ЛЯШЯ26000001С KZIZ26000001C",
                "ЛЯШЯӘ,ҚҚҚҚҚ\"С KZIZ26000001C",
                "ляшя26000001с KZIZ26000001C",
                "ъв2ЛЯШЯ26000001С KZIZ26000001C",
                "ъС1ЛЯШЯ26000001С KZIZ26000001C",
                "ъсЙЛЯШЯә,қққққ\"С KZIZ26000001C",
                "ФНФЯ-ЗГЕ-ФЦФН AYAZ-PUT-AWAY",
                "ФНФЯөЗГЕөФЦФН AYAZ-PUT-AWAY",
                "ЙЙ\"\",,.. QQ116677",
                "\",. 167",
            })
    void whatAScannerLeftIsReadAsItWasPrinted(String left, String printed) {
        assertThat(ScannedText.normalised(left)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"КМ-123,KM-123", "АВ123,AB123", "Х12345,X12345", "FА00123,FA00123"})
    void twinsTypedByHandAreNotTakenForAnotherLayout(String typed, String meant) {
        assertThat(ScannedText.normalised(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(CommandCode.class)
    void everyCommandIsUnderstoodOnEveryLayoutAndIsNoCodeOfOurs(CommandCode command) {
        for (KeyboardLayout layout : KeyboardLayout.values()) {
            assertThat(ScannedText.normalised(typed(command.text(), layout))).isEqualTo(command.text());
            assertThat(ScannedText.normalised(typed("]d1" + command.text(), layout)))
                    .isEqualTo(command.text());
        }
        assertThat(CommandCode.reserves(command.text())).isTrue();
        assertThat(PrintedCode.looksLikeOurs(command.text())).isFalse();
    }

    @Property
    void everyCodeOfOursComesBack(
            @ForAll("codes") String code, @ForAll("prefixes") String prefix, @ForAll KeyboardLayout layout) {
        assertThat(ScannedText.normalised(typed(prefix + code, layout))).isEqualTo(code);
    }

    @Property
    void everyTubeCodeComesBackUnlessItsSignsAreLatinTwins(
            @ForAll("tubes") String code, @ForAll KeyboardLayout layout) {
        String typed = typed(code, layout);
        boolean digitsAlone = layout == KeyboardLayout.RUSSIAN && code.matches("[0-9]+");
        Assume.that(digitsAlone || typed.matches(".*[ЙЦУГШЩЗЪФЫПЛДЖЭЯЧИЬБЮәңғүұқөһ].*"));
        assertThat(ScannedText.normalised(typed)).isEqualTo(code);
    }

    @Provide
    Arbitrary<String> codes() {
        var prefix = Arbitraries.strings().withCharRange('A', 'Z').ofLength(4).filter(each -> !isAllTwins(each));
        var kinds = Arbitraries.of(PrintedCode.Kind.class);
        return Combinators.combine(
                        prefix,
                        kinds,
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.longs().between(0, 999_999))
                .as((letters, kind, year, serial) ->
                        PrintedCode.of(letters, kind, year, serial).text());
    }

    /** Typed on a Cyrillic layout such a prefix might be meant as it looks; ours is KZIZ. */
    private static boolean isAllTwins(String letters) {
        return letters.matches("[FDTRVYJHCN]*");
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "]C1", "]d1", "]d2", "]C0", "]A0", "]Q3", "]L2", "\u001d", "]d2\u001d");
    }

    @Provide
    Arbitrary<String> tubes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(3)
                .ofMaxLength(14);
    }
}
