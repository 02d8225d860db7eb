package ayaz.station;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is this? */
@Path("scan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Station")
public class ScanResource {

    @Inject
    Scanning scanning;

    @GET
    @Path("{text}")
    @Operation(summary = "What a scanned text is: a unit, a place, an animal, a lot, a badge, mistyped or unknown")
    public ScanAnswer scan(@PathParam("text") String text) {
        return scanning.whatIs(text);
    }
}
