package ayaz.specimen;

import ayaz.platform.Idempotent;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Identifications of animals and lots, and which of them are to be made anew. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Animals")
public class IdentificationResource {

    private static final int MOST = 500;

    /** A page of the work list. */
    public record Waiting(
            List<ReidentificationRow> items, @Nullable String next) {}

    /** The identifications of a lot, the latest first. */
    public record Sayings(List<OrganismCard.Saying> items) {}

    @Inject
    ReidentificationQueries queries;

    @Inject
    SpecimenQueries specimens;

    @Inject
    Identifying identifying;

    @GET
    @Path("reidentifications")
    @Operation(
            summary = "Animals, and lots of unknown donors, that need a new identification",
            description = "Their accepted identification names a synonym, or a taxon that was split since.")
    public Waiting waiting(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        Slice<ReidentificationRow> page = queries.waiting(cursor, Math.min(Math.max(limit, 1), MOST));
        return new Waiting(page.rows(), page.nextCursor());
    }

    @POST
    @Path("organisms/{code}/identifications")
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

    @GET
    @Path("lots/{number}/identifications")
    @Operation(summary = "The identifications of a lot of an unknown donor, the latest first")
    public Sayings identifications(@PathParam("number") String number) {
        return new Sayings(specimens.identificationsOfLot(number));
    }

    @POST
    @Path("lots/{number}/identifications")
    @Idempotent
    @Operation(summary = "Identify a lot of an unknown donor anew; its units follow; answers its identifications")
    public Response identifyLot(@PathParam("number") String number, NewIdentification identification) {
        identifying.lot(number, identification);
        return Response.status(Response.Status.CREATED)
                .entity(identifications(number))
                .build();
    }
}
