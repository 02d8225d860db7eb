package ayaz.photographs;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What is said of a photograph in the address to which it is sent. */
public class PhotographQuery {

    @QueryParam("caption")
    @Nullable
    String caption;

    @QueryParam("takenOn")
    @Nullable
    String takenOn;

    @QueryParam("takenBy")
    @Nullable
    String takenBy;

    @QueryParam("licence")
    @DefaultValue("INTERNAL")
    String licence = "INTERNAL";

    PhotographFacts facts() {
        return new PhotographFacts(caption, takenOn, takenBy, licence);
    }
}
