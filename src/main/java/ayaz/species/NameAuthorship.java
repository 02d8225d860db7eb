package ayaz.species;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a name, and when. Parentheses say that the name has come to another genus since.
 *
 * @param authors of the name, or of its first form where {@code moved}
 * @param mover who brought it to this genus; zoologists seldom name them
 */
public record NameAuthorship(
        String authors,
        @Nullable String year,
        boolean moved,
        @Nullable String mover,
        @Nullable String moverYear) {

    private static final String WORD = "(?:(?:[dl]['’])?\\p{Lu}[\\p{L}'’.-]*)";
    private static final String PARTICLE = "(?:de|da|di|do|dos|du|del|della|des"
            + "|den|der|van|von|vom|zu|zur|ten|ter|la|le|af|av|bin|ibn|e|y|filius|f\\.|fil\\.|bis|Jr\\.|Sr\\.|et al\\.|al\\.|in|ex|et|and|&)";
    private static final String AUTHORS = "\\[?(?:" + PARTICLE + "\\s+)*" + WORD + "(?:(?:,\\s?|\\s|\\s?;\\s?)(?:"
            + PARTICLE + "|" + WORD + "))*\\]?";
    private static final String YEAR = "[\\[(\"“]?1[67-9]\\d\\d[a-z]?[\\])\"”]?|[\\[(\"“]?20\\d\\d[a-z]?[\\])\"”]?";
    private static final String YEARS = "(?:(?:" + YEAR + ")(?:\\s?[-–/]\\s?\\d{2,4}|\\s?[\\[(\"“]\\d{4}[\\])\"”])?)";
    private static final Pattern PLAIN = Pattern.compile("(" + AUTHORS + ")(?:(?:,\\s?|\\s|:\\s?)(" + YEARS + "))?");
    private static final Pattern MOVED = Pattern.compile("\\(\\s?(" + AUTHORS + ")(?:(?:,\\s?|\\s|:\\s?)(" + YEARS
            + "))?\\s?\\)(?:\\s?(" + AUTHORS + ")(?:(?:,\\s?|\\s)(" + YEARS + "))?)?");

    /** Null when it does not read as authors. */
    static @Nullable NameAuthorship parse(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return new NameAuthorship(plain.group(1), plain.group(2), false, null, null);
        }
        Matcher moved = MOVED.matcher(text);
        return moved.matches()
                ? new NameAuthorship(moved.group(1), moved.group(2), true, moved.group(3), moved.group(4))
                : null;
    }

    @Override
    public String toString() {
        String first = year == null ? authors : authors + ", " + year;
        if (!moved) {
            return first;
        }
        String second = mover == null ? "" : " " + (moverYear == null ? mover : mover + ", " + moverYear);
        return "(" + first + ")" + second;
    }
}
