package ayaz.storage;

import ayaz.platform.Json;
import ayaz.signing.SignatureWish;
import org.jspecify.annotations.Nullable;

/** What comes with taking an act back: nothing where it is one's own, the signature where it is somebody else's. */
public record TakingBack(@Nullable SignatureWish signature) {

    public static @Nullable SignatureWish signatureIn(@Nullable String body) {
        return body == null || body.isBlank()
                ? null
                : Json.read(body, TakingBack.class).signature();
    }
}
