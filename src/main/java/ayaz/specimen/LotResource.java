package ayaz.specimen;

import ayaz.platform.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lots and their units come in. */
@Path("lots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class LotResource {

    @Inject
    Registering registering;

    @POST
    @Idempotent
    @Operation(summary = "Register a lot with its donor, its collection event and 1 to 500 units")
    public Response register(NewLot lot) {
        return Response.status(Response.Status.CREATED)
                .entity(registering.register(lot))
                .build();
    }
}
