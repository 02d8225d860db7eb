package ayaz.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2-HMAC-SHA-512 with 210,000 rounds and a salt of 32 bytes (OWASP Password Storage Cheat Sheet). */
@ApplicationScoped
class Passwords {

    @Inject
    Pbkdf2PasswordHash hashing;

    private String decoy = "";

    @PostConstruct
    void choose() {
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        decoy = hash("nobody's password");
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    boolean matches(String password, String hash) {
        return hashing.verify(password.toCharArray(), hash);
    }

    /** An unknown name takes as long as a wrong password, so that names cannot be tried out. */
    void pretendToCheck(String password) {
        hashing.verify(password.toCharArray(), decoy);
    }
}
