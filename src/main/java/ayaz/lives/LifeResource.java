package ayaz.lives;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened to an animal. */
@Path("organisms/{code}/life")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class LifeResource {

    /** All of a life, the first event first. */
    public record Life(List<LifeLine> items) {}

    @Inject
    LifeQueries queries;

    @Inject
    LifeRecording recording;

    @GET
    @Operation(summary = "What happened to an animal, the first event first")
    public Life life(@PathParam("code") String code) {
        return new Life(queries.of(code));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Record what happened to an animal; answers the event",
            description = "The date of a BIRTH or a DEATH becomes that of the animal's record.")
    public Response add(@PathParam("code") String code, LifeFacts facts) {
        return Versions.created(queries.event(code, recording.add(code, facts)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event, with the tag for correcting it")
    public Response event(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.event(code, id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct an event of a life; what it was stays")
    @RequestBody(content = @Content(schema = @Schema(implementation = LifeFacts.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        recording.correct(id, Versions.seen(ifMatch), Json.patched(LifeFacts.of(queries.event(code, id)), patch));
        return Versions.answer(queries.event(code, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Declare void what never happened; answers the life")
    public Life declareVoid(
            @PathParam("code") String code, @PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        queries.event(code, id);
        recording.declareVoid(id, reason);
        return new Life(queries.of(code));
    }
}
