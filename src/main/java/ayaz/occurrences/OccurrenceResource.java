package ayaz.occurrences;

import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was seen in the field. */
@Path("occurrences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class OccurrenceResource {

    private static final int MOST = 500;

    /** A page of occurrences. */
    public record OccurrenceList(
            List<OccurrenceLine> items, @Nullable String next) {}

    @Inject
    OccurrenceQueries queries;

    @GET
    @Operation(
            summary = "Occurrences of a taxon and all below it, of an animal or of a data set, the latest first",
            description = "Places of sensitive taxa are generalised for whoever may not see them exactly;"
                    + " dataGeneralizations says so.")
    public OccurrenceList occurrences(
            @BeanParam OccurrencesQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = queries.list(query.wanted(), cursor, Slice.rows(limit, MOST));
        return new OccurrenceList(page.rows(), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One occurrence, also of a data set that was taken back")
    public OccurrenceLine occurrence(@PathParam("id") UUID id) {
        return queries.one(id);
    }
}
