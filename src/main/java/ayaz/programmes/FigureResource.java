package ayaz.programmes;

import ayaz.audit.WithdrawalReason;
import ayaz.platform.Idempotent;
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

/** The numbers of a programme. */
@Path("programmes/{programme}/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class FigureResource {

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeKeeping keeping;

    @POST
    @Idempotent
    @Operation(summary = "What a source says of the programme in numbers")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FigureLine.class)))
    public Response add(@PathParam("programme") UUID programme, FigureFacts facts) {
        return Versions.created(line(programme, keeping.addFigure(programme, facts)));
    }

    @GET
    @Path("{figure}")
    @Operation(summary = "One number, with the tag for correcting it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureLine.class)))
    public Response figure(
            @PathParam("programme") UUID programme,
            @PathParam("figure") UUID figure,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, line(programme, figure));
    }

    @PATCH
    @Path("{figure}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct a number")
    @RequestBody(content = @Content(schema = @Schema(implementation = FigureFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureLine.class)))
    public Response correct(
            @PathParam("programme") UUID programme,
            @PathParam("figure") UUID figure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        keeping.correctFigure(
                programme,
                figure,
                Versions.seen(ifMatch),
                Json.patched(FigureFacts.of(line(programme, figure)), patch));
        return answer(programme, figure);
    }

    @POST
    @Path("{figure}/voiding")
    @Operation(summary = "A number was wrong: it counts no more, and stays to be read with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureLine.class)))
    public Response makeVoid(
            @PathParam("programme") UUID programme,
            @PathParam("figure") UUID figure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        keeping.makeFigureVoid(programme, figure, Versions.seen(ifMatch), why.reason());
        return answer(programme, figure);
    }

    private Response answer(UUID programme, UUID figure) {
        return Versions.answer(line(programme, figure));
    }

    private FigureLine line(UUID programme, UUID figure) {
        return queries.programme(programme).figure(figure);
    }
}
