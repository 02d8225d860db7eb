package ayaz.pedigree;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is said of the parents of an animal, one by one. */
@Path("organisms/{code}/parents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class ParentResource {

    @Inject
    PedigreeQueries queries;

    @Inject
    Parenting parenting;

    @POST
    @Idempotent
    @Operation(summary = "Say who the mother or the father of an animal is, or may be; answers its family")
    public Response add(@PathParam("code") String code, NewParent wish) {
        parenting.add(code, wish);
        return Response.status(Response.Status.CREATED).entity(queries.of(code)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How one parent of an animal is known, with the tag for correcting it")
    public Response parent(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.parent(code, id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct how a parent is known: certainty, source, remarks")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParentFacts.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        parenting.correct(id, Versions.seen(ifMatch), Json.patched(ParentFacts.of(queries.parent(code, id)), patch));
        return Versions.answer(queries.parent(code, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take back what was said wrongly of a parent; the history keeps it. Answers the family")
    public PedigreeCard takeBack(
            @PathParam("code") String code, @PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason) {
        queries.parent(code, id);
        parenting.takeBack(id, reason);
        return queries.of(code);
    }
}
