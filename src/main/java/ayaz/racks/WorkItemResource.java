package ayaz.racks;

import ayaz.platform.Idempotent;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What readings of racks contradict. */
@Path("work-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Racks")
public class WorkItemResource {

    private static final int MOST = 500;

    /** A page of the list. */
    public record WorkItems(List<WorkRow> items, @Nullable String nextCursor) {}

    @Inject
    WorkQueries queries;

    @Inject
    WorkResolving resolving;

    @GET
    @Operation(
            summary = "Contradictions that wait for a person, the oldest first; resolved=true lists those that do not")
    public WorkItems list(
            @QueryParam("resolved") @DefaultValue("false") boolean resolved,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int rows = Slice.rows(limit, MOST);
        Slice<WorkRow> page = resolved ? queries.resolved(cursor, rows) : queries.open(cursor, rows);
        return new WorkItems(page.rows(), page.nextCursor());
    }

    @POST
    @Path("{id}/resolution")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what is true: PLACED at a node and position, CONFIRMED, LOST or NOTED, with the reason",
            description = "For a unit it becomes an act in the chain of custody.")
    public WorkRow resolve(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            example =
                                                    "{\"resolution\":\"PLACED\",\"node\":\"KZIZN0000012X\",\"position\":\"A1\",\"reason\":\"Found in the next box\"}"))
                    Finding finding) {
        resolving.resolve(id, finding);
        return queries.row(id);
    }
}
