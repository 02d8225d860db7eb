package ayaz.history;

import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was changed and what people did besides. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    /** One page, the newest first; {@code next} is the cursor of the following one. */
    public record Entries(List<AuditRow> items, @Nullable String next) {}

    @Inject
    HistoryQueries queries;

    @GET
    @Operation(summary = "Who changed what from what to what, when and why; signing in, printing, exports and refusals")
    public Entries entries(@BeanParam AuditQuery query) {
        Slice<AuditRow> found = queries.find(query.filter(), query.cursor(), query.limit());
        return new Entries(found.rows(), found.nextCursor());
    }
}
