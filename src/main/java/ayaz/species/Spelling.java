package ayaz.species;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when everything that people write in different ways is taken off: case, accents, hyphens, and
 * the Kazakh letters that a Russian keyboard lacks (ілбіс and илбис are the same leopard).
 */
final class Spelling {

    private static final String KAZAKH = "әғқңөұүһі";
    private static final String NEAREST = "агкноуухи";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Spelling() {}

    static List<String> words(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    static String plain(String text) {
        var unaccented = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var letters = new StringBuilder(unaccented.length());
        unaccented.toLowerCase(Locale.ROOT).chars().forEach(letter -> letters.append(nearest((char) letter)));
        var joined = APOSTROPHES.matcher(letters).replaceAll("");
        return SEPARATORS.matcher(joined).replaceAll(" ").strip();
    }

    private static char nearest(char letter) {
        int at = KAZAKH.indexOf(letter);
        return at < 0 ? letter : NEAREST.charAt(at);
    }

    /** How many letters of a word of this length may be wrong. */
    static int tolerance(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 6 ? 1 : length < 9 ? 2 : 3;
    }

    /**
     * The typing slips (a letter missing, added, wrong, or two swapped) between what was typed and a word, or the start
     * of it when that is nearer, since people stop typing early.
     */
    static Slips slips(String typed, String word) {
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        int nearest = last[word.length()];
        for (int j = 1; j < word.length(); j++) {
            nearest = Math.min(nearest, last[j]);
        }
        return new Slips(last[word.length()], nearest);
    }

    private static boolean swapped(String typed, int i, String word, int j) {
        return typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }

    record Slips(int inWord, int inItsStart) {}
}
