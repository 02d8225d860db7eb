package ayaz.specimen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @GET
    @Operation(
            summary = "Animals by code",
            description = "q: the beginning of a name or of a number that the animal carries, a code, or a species in "
                    + "any language.")
    public Organisms organisms(
            @QueryParam("q") @Parameter(example = "Barys") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = queries.organisms(q, cursor, Math.min(Math.max(limit, 1), MOST));
        return new Organisms(page.rows(), page.nextCursor());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "All that is known of an animal, with the lots made of it")
    public OrganismCard organism(@PathParam("code") @Parameter(example = "KZIZA00000012") String code) {
        return queries.organism(code);
    }
}
