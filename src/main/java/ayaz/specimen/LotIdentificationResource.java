package ayaz.specimen;

import ayaz.platform.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Identifications of lots of unknown donors. */
@Path("lots/{number}/identifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class LotIdentificationResource {

    /** The identifications of a lot, the latest first. */
    public record Sayings(List<OrganismCard.Saying> items) {}

    @Inject
    SpecimenQueries specimens;

    @Inject
    Identifying identifying;

    @GET
    @Operation(summary = "The identifications of a lot of an unknown donor, the latest first")
    public Sayings identifications(@PathParam("number") String number) {
        return new Sayings(specimens.identificationsOfLot(number));
    }

    @POST
    @Idempotent
    @Operation(summary = "Identify a lot of an unknown donor anew; its units follow; answers its identifications")
    public Response identifyLot(@PathParam("number") String number, NewIdentification identification) {
        identifying.lot(number, identification);
        return Response.status(Response.Status.CREATED)
                .entity(identifications(number))
                .build();
    }
}
