package ayaz.specimen;

import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What needs a new identification. */
@Path("reidentifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class ReidentificationResource {

    private static final int MOST = 500;

    /** A page of the work list. */
    public record Waiting(
            List<ReidentificationRow> items, @Nullable String next) {}

    @Inject
    ReidentificationQueries queries;

    @GET
    @Operation(
            summary = "Animals, and lots of unknown donors, that need a new identification",
            description = "Their accepted identification names a synonym, or a taxon that was split since.")
    public Waiting waiting(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        Slice<ReidentificationRow> page = queries.waiting(cursor, Slice.rows(limit, MOST));
        return new Waiting(page.rows(), page.nextCursor());
    }
}
