package ayaz.launch;

import java.security.SecureRandom;

/** Random passwords that can be read aloud and typed: no 0/O, 1/l/I. 24 characters of 31 are 118 bits. */
final class Secrets {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String random() {
        return text(24);
    }

    /** Short enough to type on the first day: 14 characters are 69 bits. */
    static String forPerson() {
        return text(14);
    }

    private static String text(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
