package ayaz.status;

import ayaz.platform.Idempotent;
import ayaz.platform.Versions;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What the lists said of one taxon, on any day, and what a curator adds to it. */
@Path("taxa/{id}/statuses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conservation statuses")
public class TaxonStatusResource {

    /** Statements of one taxon. */
    public record Statuses(List<StatusLine> items) {}

    @Inject
    StatusCatalogue statuses;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Stating stating;

    @GET
    @Operation(
            summary = "What the lists said about a taxon: the whole history, or what held on one day",
            description = "Without on: every statement, also what is announced and what was made void.")
    public Statuses of(@PathParam("id") UUID id, @QueryParam("on") @Nullable String on) {
        UUID taxon = species.byId(id).id();
        if (on == null || on.isBlank()) {
            return new Statuses(statuses.of(taxon));
        }
        return new Statuses(statuses.on(taxon, StatusDay.read(on).orElseThrow(() -> StatusRefusals.noDate(on, "on"))));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "What a list says about the taxon, by its source",
            description = "It ends the statement of the same list on the same population that held until then. Two"
                    + " statements that would hold on one day are refused.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StatusLine.class)))
    public Response add(@PathParam("id") UUID id, StatusFacts status) {
        return Versions.created(statuses.statement(stating.add(id, status)));
    }
}
