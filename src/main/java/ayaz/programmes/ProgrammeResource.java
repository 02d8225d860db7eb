package ayaz.programmes;

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

/** One programme: read, corrected and withdrawn. */
@Path("programmes/{programme}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeResource {

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeKeeping keeping;

    @GET
    @Operation(summary = "One programme with its numbers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeCard.class)))
    public Response programme(
            @PathParam("programme") UUID programme, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.programme(programme));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct a programme")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeCard.class)))
    public Response correct(
            @PathParam("programme") UUID programme, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        keeping.correct(
                programme,
                Versions.seen(ifMatch),
                Json.patched(ProgrammeFacts.of(queries.programme(programme)), patch));
        return answer(programme);
    }

    @POST
    @Path("voiding")
    @Operation(
            summary = "A programme was written down wrongly: it counts no more, and stays to be read with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeCard.class)))
    public Response makeVoid(
            @PathParam("programme") UUID programme,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        keeping.makeVoid(programme, Versions.seen(ifMatch), why.reason());
        return answer(programme);
    }

    private Response answer(UUID programme) {
        return Versions.answer(queries.programme(programme));
    }
}
