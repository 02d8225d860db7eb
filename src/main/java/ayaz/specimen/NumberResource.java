package ayaz.specimen;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The numbers of an animal, one by one. */
@Path("organisms/{code}/identifiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class NumberResource {

    @Inject
    SpecimenQueries queries;

    @Inject
    Numbering numbering;

    @POST
    @Idempotent
    @Operation(
            summary = "A further number of an animal, with its days; answers the animal",
            description = "A transponder or a ZIMS number is one animal's at a time. The day on which it ended is the "
                    + "first on which another animal may carry it.")
    public Response add(@PathParam("code") String code, NumberFacts number) {
        numbering.add(code, number);
        return Versions.created(queries.organism(code));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct or end a number of an animal; answers the animal")
    @RequestBody(content = @Content(schema = @Schema(implementation = NumberFacts.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        numbering.correct(
                id,
                Versions.seen(ifMatch),
                Json.patched(NumberFacts.of(queries.organism(code).number(id)), patch));
        return now(code);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Declare void a number that the animal never carried; answers the animal")
    public Response declareVoid(
            @PathParam("code") String code, @PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        queries.organism(code).number(id);
        numbering.declareVoid(id, reason);
        return now(code);
    }

    private Response now(String code) {
        return Versions.answer(queries.organism(code));
    }
}
