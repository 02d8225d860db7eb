package ayaz.population;

import ayaz.audit.WithdrawalReason;
import ayaz.platform.Json;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One count or estimate: read, corrected and made void. */
@Path("estimates/{estimate}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Populations")
public class EstimateResource {

    @Inject
    EstimateQueries queries;

    @Inject
    Estimating estimating;

    @GET
    @Operation(summary = "One count or estimate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EstimateLine.class)))
    public Response estimate(
            @PathParam("estimate") UUID estimate, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.estimate(estimate));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct a count or estimate")
    @RequestBody(content = @Content(schema = @Schema(implementation = EstimateFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EstimateLine.class)))
    public Response correct(
            @PathParam("estimate") UUID estimate, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        estimating.correct(
                estimate, Versions.seen(ifMatch), Json.patched(EstimateFacts.of(queries.estimate(estimate)), patch));
        return answer(estimate);
    }

    @POST
    @Path("voiding")
    @Operation(summary = "A count was wrong: it counts no more, and stays to be read with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EstimateLine.class)))
    public Response makeVoid(
            @PathParam("estimate") UUID estimate,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        estimating.makeVoid(estimate, Versions.seen(ifMatch), why.reason());
        return answer(estimate);
    }

    private Response answer(UUID estimate) {
        return Versions.answer(queries.estimate(estimate));
    }
}
