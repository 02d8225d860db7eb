package ayaz.programmes;

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

/** What is done for one taxon. */
@Path("taxa/{id}/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class TaxonProgrammeResource {

    private static final int MOST = 200;

    /** A page of programmes. */
    public record ProgrammeList(
            List<ProgrammeCard> items, @Nullable String next) {}

    @Inject
    ProgrammeQueries queries;

    @Inject
    SpeciesCatalogue species;

    @Inject
    ProgrammeKeeping keeping;

    @GET
    @Operation(
            summary = "The programmes of a taxon with their numbers, source by source",
            description =
                    "Breeding centres, releases, reintroductions, translocations. Numbers of different sources may"
                            + " tell of the same animals and are not to be added up. What was withdrawn is among them.")
    public ProgrammeList of(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = queries.of(species.byId(id).id(), Ids.read(cursor).orElse(null), Slice.rows(limit, MOST));
        return new ProgrammeList(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Operation(summary = "A new programme of the taxon")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProgrammeCard.class)))
    public Response add(@PathParam("id") UUID id, ProgrammeFacts facts) {
        return Versions.created(queries.programme(keeping.add(id, facts)));
    }
}
