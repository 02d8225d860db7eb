package ayaz.status;

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

/** One statement of a list: read, corrected and made void. */
@Path("statuses/{status}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conservation statuses")
public class StatusResource {

    @Inject
    StatusCatalogue statuses;

    @Inject
    Stating stating;

    @GET
    @Operation(summary = "One statement of a list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusLine.class)))
    public Response statement(@PathParam("status") UUID status, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, statuses.statement(status));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct, confirm or end a statement",
            description = "A confirmed assessment of the IUCN stands as published: it can only be given an end.")
    @RequestBody(content = @Content(schema = @Schema(implementation = StatusFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusLine.class)))
    public Response correct(
            @PathParam("status") UUID status, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        stating.correct(
                status, Versions.seen(ifMatch), Json.patched(StatusFacts.of(statuses.statement(status)), patch));
        return answer(status);
    }

    @POST
    @Path("voiding")
    @Operation(summary = "A statement was wrong: it counts no more, and stays to be read with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusLine.class)))
    public Response makeVoid(
            @PathParam("status") UUID status,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        stating.makeVoid(status, Versions.seen(ifMatch), why.reason());
        return answer(status);
    }

    private Response answer(UUID status) {
        return Versions.answer(statuses.statement(status));
    }
}
