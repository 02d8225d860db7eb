package ayaz.codes;

/** ISO/IEC 7064 MOD 37,36 over the alphabet 0-9A-Z: finds every single wrong character and nearly every swapped pair. */
public final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;

    private CheckCharacter() {}

    /** The check character of a text of digits and capital letters; {@code KZIZ26000001} has {@code C}. */
    public static char of(String body) {
        int product = MODULUS;
        for (int i = 0; i < body.length(); i++) {
            int sum = product + ALPHABET.indexOf(body.charAt(i));
            int remainder = sum % MODULUS == 0 ? MODULUS : sum % MODULUS;
            product = remainder * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }

    /** Whether the last character is the check character of those before it. */
    public static boolean ends(String code) {
        int last = code.length() - 1;
        return last > 0 && isOfAlphabet(code) && of(code.substring(0, last)) == code.charAt(last);
    }

    private static boolean isOfAlphabet(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
