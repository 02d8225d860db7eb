package ayaz.merging;

import ayaz.platform.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records that became part of an animal. */
@Path("organisms/{code}/merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class MergeResource {

    /** All that hold, the first one first. */
    public record Parts(List<MergeLine> items) {}

    @Inject
    Merges merges;

    @Inject
    Merging merging;

    @GET
    @Operation(summary = "The records that became part of an animal")
    public Parts parts(@PathParam("code") String code) {
        return new Parts(merges.of(code));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Make another record of the same animal part of this one; answers all such records",
            description = "Lots with their units, parents, offspring, numbers, life and photographs go over; the old"
                    + " code and numbers find this animal from now on. It can be undone.")
    public Response merge(@PathParam("code") String code, Merge wish) {
        merging.merge(code, wish);
        return Response.status(Response.Status.CREATED)
                .entity(new Parts(merges.of(code)))
                .build();
    }

    @POST
    @Path("{id}/undo")
    @Idempotent
    @Operation(
            summary = "Undo a merge: all that went over goes back; answers the records that are still part",
            description = "The latest merge into an animal is undone first.")
    public Parts undo(@PathParam("code") String code, @PathParam("id") UUID id, Undo why) {
        merging.undo(code, id, why);
        return new Parts(merges.of(code));
    }
}
