package ayaz.holdings;

import ayaz.specimen.SpecimenQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that the collection holds of an animal. */
@Path("organisms/{code}/material")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class AnimalMaterialResource {

    /** Kinds of material by state and place. */
    public record Material(List<MaterialRow> items) {}

    @Inject
    SpecimenQueries animals;

    @Inject
    OfAnimal ofAnimal;

    @GET
    @Operation(summary = "How many units of which material of an animal are in which state and place")
    public Material material(@PathParam("code") String code) {
        return new Material(ofAnimal.material(animals.organism(code).code()));
    }
}
