package ayaz.specimen;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Slice;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The donor animals. */
@Path("organisms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class OrganismResource {

    private static final int MOST = 200;

    /** A page of animals; {@code next} asks for the following one. */
    public record Organisms(
            List<OrganismRow> items, @Nullable String next) {}

    @Inject
    SpecimenQueries queries;

    @Inject
    AnimalSearch search;

    @Inject
    Correcting correcting;

    @Inject
    Admitting admitting;

    @GET
    @Operation(
            summary = "Animals by code",
            description = "q: the beginning of a name or of a number that the animal carries, a code, or a species in "
                    + "any language.")
    public Organisms organisms(
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = search.organisms(q, cursor, Slice.rows(limit, MOST));
        return new Organisms(page.rows(), page.nextCursor());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "All that is known of an animal, with the lots made of it")
    public Response organism(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.organism(code));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A new animal of which nothing is stored yet; answers the animal",
            description = "A donor can also come in together with its first lot (POST /api/lots).")
    public Response admit(NewAnimal wish) {
        return Versions.created(queries.organism(admitting.admit(wish)));
    }

    @PATCH
    @Path("{code}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct what is known of an animal",
            description = "A JSON merge patch: what is left out stays, null takes away. The numbers are those that it"
                    + " carries now; one that is left out of the list has ended.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganismFacts.class)))
    public Response correct(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        correcting.organism(
                code, Versions.seen(ifMatch), Json.patched(OrganismFacts.of(queries.organism(code)), patch));
        return Versions.answer(queries.organism(code));
    }
}
