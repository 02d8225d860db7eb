package ayaz.codes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a scanner that types Latin leaves behind while another layout is switched on: the keys are right, the signs are
 * not. Both layouts as Windows has them; on the Kazakh one the row of digits holds letters and signs.
 */
enum KeyboardLayout {
    RUSSIAN(
            "ё1234567890-=\\йцукенгшщзхъфывапролджэячсмитьбю.", //
            "Ё!\"№;%:?*()_+/ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"),
    KAZAKH(
            "(\"әіңғ,.үұқөһ\\йцукенгшщзхъфывапролджэячсмитьбю№", //
            ")!ӘІҢҒ;:ҮҰҚӨҺ/ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?");

    private static final String LATIN =
            "`1234567890-=\\qwertyuiop[]asdfghjkl;'zxcvbnm,./" + "~!@#$%^&*()_+|QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");
    /** Only the Kazakh layout makes of digits what cannot be a code. */
    private static final Pattern DIGITS_ON_KAZAKH = Pattern.compile("[\",.]*\"[\",.]*");

    private static final Pattern LIKELY = Pattern.compile("[A-Za-z0-9-]+");

    /** Caps Lock makes capitals of the letters where digits should be. */
    private static final String CAPS_LOCK = "ӘІҢҒҮҰҚ";

    private static final String DIGITS = "2345890";

    private final String signs;

    KeyboardLayout(String plain, String shifted) {
        signs = plain + shifted;
    }

    /** What may have been typed, the likeliest first; nothing when a Latin layout was on. */
    static List<String> untyped(String text) {
        boolean otherLayout =
                CYRILLIC.matcher(text).find() || DIGITS_ON_KAZAKH.matcher(text).matches();
        if (!otherLayout || LATIN_LETTER.matcher(text).find()) {
            return List.of();
        }
        return List.of(RUSSIAN, KAZAKH).stream()
                .flatMap(layout -> layout.untype(text).stream())
                .sorted((one, other) -> Boolean.compare(isLikely(other), isLikely(one)))
                .toList();
    }

    private static boolean isLikely(String text) {
        return LIKELY.matcher(text).matches();
    }

    /** Nothing when the text holds a sign that no key of this layout makes. */
    private Optional<String> untype(String text) {
        var latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            int key = signs.indexOf(typed);
            boolean blank = typed == ' ' || Character.isISOControl(typed);
            if (key < 0 && !blank) {
                return Optional.empty();
            }
            latin.append(blank ? typed : latin(typed, key));
        }
        return Optional.of(latin.toString());
    }

    private static char latin(char typed, int key) {
        int digit = CAPS_LOCK.indexOf(typed);
        return digit < 0 ? LATIN.charAt(key) : DIGITS.charAt(digit);
    }
}
