package ayaz.specimen;

import ayaz.platform.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Identifications of animals. */
@Path("organisms/{code}/identifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class IdentificationResource {

    @Inject
    SpecimenQueries specimens;

    @Inject
    Identifying identifying;

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Identify the animal anew; its lots and units follow, earlier identifications stay; answers the animal")
    public Response identifyAnimal(@PathParam("code") String code, NewIdentification identification) {
        identifying.animal(code, identification);
        return Response.status(Response.Status.CREATED)
                .entity(specimens.organism(code))
                .build();
    }
}
