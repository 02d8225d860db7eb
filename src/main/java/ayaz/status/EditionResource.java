package ayaz.status;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Slice;
import ayaz.platform.Versions;
import ayaz.status.Comparison.Change;
import ayaz.status.Publishing.Enactment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Editions of the lists, and what differs between two of them. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conservation statuses")
public class EditionResource {

    private static final int MOST = 200;

    /** A few books, each with a few editions. */
    public record EditionList(List<EditionCard> items) {}

    @Inject
    Comparisons comparisons;

    @Inject
    Publishing publishing;

    @GET
    @Operation(summary = "The editions of a list, or of all lists")
    public EditionList editions(@QueryParam("system") @Nullable StatusSystem system) {
        return new EditionList(comparisons.editions(system));
    }

    @GET
    @Path("comparison")
    @Operation(
            summary = "What came in, left, moved and stayed between two editions of a list, or between two days",
            description =
                    "before and after are each the id or name of an edition, or a day. The counts are of the whole list;"
                            + " the items come in pages by scientific name.")
    public Comparison compare(
            @QueryParam("system") @DefaultValue("KZ_REDBOOK") StatusSystem system,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("change") @Nullable Change change,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return comparisons.of(system, before, after, change, cursor, Slice.rows(limit, MOST));
    }

    @POST
    @Idempotent
    @Operation(summary = "An edition of a list, announced or in force")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EditionCard.class)))
    public Response add(EditionFacts edition) {
        return Versions.created(comparisons.edition(publishing.add(edition)));
    }

    @GET
    @Path("{edition}")
    @Operation(summary = "One edition of a list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionCard.class)))
    public Response edition(@PathParam("edition") UUID edition, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, comparisons.edition(edition));
    }

    @PATCH
    @Path("{edition}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct what is known of an edition")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditionFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionCard.class)))
    public Response correct(
            @PathParam("edition") UUID edition, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        publishing.correct(
                edition, Versions.seen(ifMatch), Json.patched(EditionFacts.of(comparisons.edition(edition)), patch));
        return answer(edition);
    }

    @POST
    @Path("{edition}/enactment")
    @Operation(
            summary = "An announced edition comes into force",
            description = "What it says holds from that day on; what the list said until then ends the day before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionCard.class)))
    public Response putIntoForce(
            @PathParam("edition") UUID edition,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Enactment enactment) {
        publishing.putIntoForce(edition, Versions.seen(ifMatch), enactment);
        return answer(edition);
    }

    private Response answer(UUID edition) {
        return Versions.answer(comparisons.edition(edition));
    }
}
