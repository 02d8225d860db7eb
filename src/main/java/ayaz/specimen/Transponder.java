package ayaz.specimen;

import java.util.regex.Pattern;

/**
 * A transponder number of ISO 11784: 15 digits, a country code 001-899, manufacturer 900-998 or test code 999, and a
 * national number of 38 bits.
 */
final class Transponder {

    private static final Pattern SHAPE = Pattern.compile("\\d{15}");
    private static final long LARGEST_NATIONAL_NUMBER = (1L << 38) - 1;

    private Transponder() {}

    static boolean isValid(String number) {
        return SHAPE.matcher(number).matches()
                && Integer.parseInt(number.substring(0, 3)) > 0
                && Long.parseLong(number.substring(3)) <= LARGEST_NATIONAL_NUMBER;
    }
}
