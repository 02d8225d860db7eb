package ayaz.photographs;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Upload;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The photographs of an animal. */
@Path("organisms/{code}/photographs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class PhotographResource {

    /** All of an animal, the latest first. */
    public record Album(List<PhotographLine> items) {}

    @Inject
    PhotographQueries queries;

    @Inject
    Photographing photographing;

    @Inject
    Pictures pictures;

    @GET
    @Operation(summary = "The photographs of an animal, the latest first")
    public Album album(@PathParam("code") String code) {
        return new Album(queries.of(code));
    }

    @POST
    @Idempotent
    @Consumes({"image/jpeg", "image/png"})
    @Operation(
            summary = "A photograph of an animal, JPEG or PNG up to 20 MB; answers what is kept of it",
            description =
                    "It is turned upright and written anew: no place, no device, nothing but the picture is kept.")
    public Response add(
            @PathParam("code") String code,
            @BeanParam PhotographQuery said,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload file) {
        return Versions.created(queries.photograph(code, photographing.add(code, pictures.of(file), said.facts())));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of a photograph, with the tag for correcting it")
    public Response photograph(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.photograph(code, id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct what is said of a photograph: caption, date, author, licence")
    @RequestBody(content = @Content(schema = @Schema(implementation = PhotographFacts.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        photographing.correct(
                id, Versions.seen(ifMatch), Json.patched(PhotographFacts.of(queries.photograph(code, id)), patch));
        return Versions.answer(queries.photograph(code, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Declare a photograph void, which then nobody sees; answers the others")
    public Album declareVoid(
            @PathParam("code") String code, @PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        queries.photograph(code, id);
        photographing.declareVoid(id, reason);
        return new Album(queries.of(code));
    }
}
