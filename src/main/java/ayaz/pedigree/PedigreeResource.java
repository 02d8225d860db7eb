package ayaz.pedigree;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The family of an animal. */
@Path("organisms/{code}/pedigree")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class PedigreeResource {

    @Inject
    PedigreeQueries queries;

    @GET
    @Operation(
            summary = "The family of an animal, with its inbreeding coefficient and mean kinship",
            description = "Ancestors of four generations and descendants of three. The figures are computed from the "
                    + "parents that are counted (all but POSSIBLE ones) over the animals of its species.")
    public PedigreeCard pedigree(@PathParam("code") String code) {
        return queries.of(code);
    }
}
