package ayaz.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that programs and the scan station talk to is below {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Errors keep the answer that we wrote: the container must not put a page of its own in its place. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.response.setStatusOverSendError", true);
    }
}
