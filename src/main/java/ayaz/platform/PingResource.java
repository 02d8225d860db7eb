package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The shortest way through the server: a program sees that its token works, and the bench what HTTP alone costs. */
@Path("ping")
@ApplicationScoped
@Tag(name = "Server")
public class PingResource {

    @GET
    @Operation(summary = "Answers 204 to whoever may come in, and does nothing else")
    public void ping() {
        // the answer is all there is
    }
}
