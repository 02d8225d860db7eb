package ayaz.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a token: 256 random bits, so a plain SHA-256 protects it. */
final class TokenSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MARK = "ayaz_";

    private TokenSecret() {}

    static String random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
