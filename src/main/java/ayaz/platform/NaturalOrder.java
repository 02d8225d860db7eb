package ayaz.platform;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** As people count: D2 stands before D10. */
public final class NaturalOrder implements Comparator<String> {

    private static final Pattern BETWEEN_WORDS_AND_NUMBERS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public int compare(String one, String other) {
        String[] parts = BETWEEN_WORDS_AND_NUMBERS.split(one, -1);
        String[] others = BETWEEN_WORDS_AND_NUMBERS.split(other, -1);
        for (int i = 0; i < Math.min(parts.length, others.length); i++) {
            int order = comparePart(parts[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return parts.length == others.length ? one.compareTo(other) : parts.length - others.length;
    }

    private static int comparePart(String one, String other) {
        return NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareToIgnoreCase(other);
    }
}
