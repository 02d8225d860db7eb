package ayaz.occurrences;

import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Animals of a taxon counted over areas. */
@Path("taxa/{id}/counts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class TaxonCountResource {

    private static final int MOST = 200;

    /** A page of counts. */
    public record CountList(List<CountLine> items, @Nullable String next) {}

    @Inject
    TaxonSummaries summaries;

    @Inject
    SpeciesCatalogue species;

    @GET
    @Operation(summary = "Animals of a taxon and all below it counted over areas, the latest first")
    public CountList counts(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = summaries.counts(species.byId(id).id(), cursor, Slice.rows(limit, MOST));
        return new CountList(page.rows(), page.nextCursor());
    }
}
