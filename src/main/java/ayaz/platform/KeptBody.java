package ayaz.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The body of an answer as the text that is kept of it: JSON, or a file as a data URL (RFC 2397). */
final class KeptBody {

    private static final String FILE = "data:";
    private static final String BASE64 = ";base64,";

    private KeptBody() {}

    static @Nullable String of(@Nullable Object answer) {
        Object body = answer instanceof Response response ? response.getEntity() : answer;
        if (body instanceof byte[] file && answer instanceof Response response) {
            return FILE + response.getMediaType() + BASE64 + Base64.getEncoder().encodeToString(file);
        }
        return body == null ? null : Json.write(body);
    }

    static void giveBack(String kept, Response.ResponseBuilder response) {
        if (kept.startsWith(FILE)) {
            int comma = kept.indexOf(BASE64);
            response.entity(Base64.getDecoder().decode(kept.substring(comma + BASE64.length())))
                    .type(kept.substring(FILE.length(), comma));
        } else {
            response.entity(kept).type(MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
