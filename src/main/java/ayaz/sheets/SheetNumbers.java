package ayaz.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: decimal commas, counts with a word, coordinates in degrees and minutes. */
public final class SheetNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,10})?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(\\s*\\p{L}{1,12}\\.?)?");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)°?(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)['′])?\\s*([NSEW])");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private SheetNumbers() {}

    public static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** {@code 3}, {@code 3 шт.}, {@code 17 сол.}; half a unit or an unknown number is none. */
    public static Optional<Integer> count(String cell) {
        Matcher count = COUNT.matcher(cell.strip());
        return count.matches() ? Optional.of(Integer.valueOf(count.group(1))) : Optional.empty();
    }

    /** Latitude and longitude with a blank between them: {@code 43°18'N 77°36'E}, {@code 48.5N 73.1E}, {@code 43,30; 77,60}. */
    public static Optional<String> coordinates(String cell) {
        Matcher part = PART.matcher(cell.strip().toUpperCase(Locale.ROOT));
        if (part.find()) {
            BigDecimal first = degrees(part);
            boolean northFirst = "NS".contains(part.group(3));
            if (!part.find() || "NS".contains(part.group(3)) == northFirst) {
                return Optional.empty();
            }
            BigDecimal second = degrees(part);
            return Optional.of(northFirst ? first + " " + second : second + " " + first);
        }
        String[] two = cell.strip().split("\\s*;\\s*|,?\\s+", -1);
        return two.length == 2
                ? number(two[0]).flatMap(lat -> number(two[1]).map(lon -> lat + " " + lon))
                : Optional.empty();
    }

    private static BigDecimal degrees(Matcher part) {
        var whole = new BigDecimal(part.group(1).replace(',', '.'));
        if (part.group(2) != null) {
            var minutes = new BigDecimal(part.group(2).replace(',', '.'));
            whole = whole.add(minutes.divide(MINUTES, 6, RoundingMode.HALF_UP));
        }
        return "SW".contains(part.group(3)) ? whole.negate() : whole;
    }
}
