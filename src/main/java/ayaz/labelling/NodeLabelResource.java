package ayaz.labelling;

import ayaz.platform.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Labels of places. */
@Path("node-labels")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Labels")
public class NodeLabelResource {

    @Inject
    NodeLabelPrinting printing;

    @Context
    UriInfo address;

    @POST
    @Idempotent
    @Produces("application/pdf")
    @Operation(summary = "Labels of a place, or of it and everything inside, as a PDF; every label is logged")
    public Response print(NodeLabelWish wish) {
        String root = address.getBaseUri().resolve("..").toString();
        return Response.ok(printing.print(wish, root), "application/pdf").build();
    }
}
