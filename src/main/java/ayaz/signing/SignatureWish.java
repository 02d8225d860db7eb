package ayaz.signing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The password once more, and what the signature means (without one, what it mostly means for the act); and, where the
 * record was shown, the version that was: if it has changed since, nothing is signed.
 */
public record SignatureWish(
        @Nullable @Size(max = 200) String password,
        @Nullable @Size(max = 15) String meaning,
        @Nullable Long version) {

    public static final SignatureWish NONE = new SignatureWish(null, null, null);

    boolean isGiven() {
        return password != null && !password.isEmpty();
    }

    /** Not even in a log by mistake. */
    @Override
    public String toString() {
        return "SignatureWish[" + meaning + "]";
    }
}
