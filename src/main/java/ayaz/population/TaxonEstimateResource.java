package ayaz.population;

import ayaz.platform.Idempotent;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import ayaz.platform.Versions;
import ayaz.species.SpeciesCatalogue;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was counted and estimated of one taxon, and what a curator adds to it. */
@Path("taxa/{id}/estimates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Populations")
public class TaxonEstimateResource {

    private static final int MOST = 200;

    /** A page of what was said of one taxon. */
    public record EstimateList(
            List<EstimateLine> items, @Nullable String next) {}

    @Inject
    EstimateQueries queries;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Estimating estimating;

    @GET
    @Operation(
            summary = "What was counted and estimated of a taxon, source by source",
            description = "Totals and parts stand side by side and are not to be added up: only parts that are disjoint"
                    + " share no animal. What was made void is among them.")
    public EstimateList of(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = queries.of(species.byId(id).id(), Ids.read(cursor).orElse(null), Slice.rows(limit, MOST));
        return new EstimateList(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Operation(summary = "What a source says of a population; a population of an unknown name is made")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EstimateLine.class)))
    public Response add(@PathParam("id") UUID id, EstimateFacts facts) {
        return Versions.created(queries.estimate(estimating.add(id, facts)));
    }
}
