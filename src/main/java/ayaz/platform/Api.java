package ayaz.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that programs and the scan station talk to is below {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {}
