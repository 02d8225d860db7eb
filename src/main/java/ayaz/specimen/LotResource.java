package ayaz.specimen;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lots: they come in with their units, and tell what they are. */
@Path("lots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class LotResource {

    @Inject
    Registering registering;

    @Inject
    SpecimenQueries queries;

    @Inject
    Correcting correcting;

    @GET
    @Path("{number}")
    @Operation(summary = "A lot with its collection event and its units")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LotCard.class)))
    public Response lot(@PathParam("number") String number, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.lot(number));
    }

    @PATCH
    @Path("{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct the details of a lot: tests, papers, quantity, processing, quality, remarks",
            description = "A JSON merge patch: what is left out stays, null takes away. A change of diseaseStatus or"
                    + " permitStatus needs a reason, which is written into the custody of every unit.")
    @RequestBody(content = @Content(schema = @Schema(implementation = LotDetails.class)))
    public Response correct(
            @PathParam("number") String number, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        correcting.lot(number, Versions.seen(ifMatch), Json.patched(LotDetails.of(queries.lot(number)), patch));
        return Versions.answer(queries.lot(number));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Register a lot with its donor, its collection event and 1 to 500 units",
            description = "All or nothing. Send an Idempotency-Key, so that a repeat gives the first answer.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegisteredLot.class)))
    public Response register(NewLot lot) {
        return Response.status(Response.Status.CREATED)
                .entity(registering.register(lot))
                .build();
    }
}
