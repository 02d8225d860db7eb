package ayaz.capacity;

import ayaz.platform.Refusal;
import ayaz.storage.NodeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a place is used. */
@Path("nodes/{barcode}/utilisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Storage")
public class CapacityResource {

    @Inject
    NodeQueries nodes;

    @Inject
    UtilisationQueries queries;

    @GET
    @Operation(
            summary =
                    "How full a place is with everything below it, how scattered its room is, and where there is room")
    public Utilisation utilisation(@PathParam("barcode") String barcode) {
        return nodes.withBarcode(barcode)
                .map(queries::of)
                .orElseThrow(() -> Refusal.notFound("storage.refusal.noSuchNode", barcode));
    }
}
