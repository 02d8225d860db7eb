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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    private static final String FORTY_STRAWS =
            """
            {
              "taxon": "Panthera uncia",
              "organism": {
                "name": "Barys",
                "sex": "M",
                "bornOn": "2019-05",
                "birthType": "CAPTIVE",
                "identifiers": [{"type": "MICROCHIP", "value": "398000000123456", "issuer": "Almaty Zoo"}]
              },
              "collection": {
                "collectedOn": "2026-03-14T10:30",
                "method": "URCATH",
                "collectors": "A. Ospanova, D. Kim",
                "countryCode": "KZ",
                "oblast": "Almaty",
                "locality": "Almaty Zoo, veterinary unit",
                "latitude": 43.2606,
                "longitude": 76.9747,
                "uncertaintyMeters": 50,
                "animalAlive": true
              },
              "sampleType": "SEMEN",
              "quantity": 10,
              "quantityUnit": "ML",
              "processing": "FREEZE_VAP",
              "frozenAt": "2026-03-14T08:15:00Z",
              "cryoprotectant": "GLY",
              "cryoprotectantPercent": 4,
              "motilityPercent": 75,
              "progressivePercent": 60,
              "viabilityPercent": 82,
              "diseaseStatus": "CLEARED",
              "permitStatus": "AVAILABLE",
              "units": {"count": 40, "containerType": "STRAW_025"}
            }""";

    private static final String REGISTERED =
            """
            {
              "id": "0195953c-1b6e-7a10-8000-3c1f6d0a7b22",
              "catalogNumber": "KZIZL00000015",
              "taxon": "Panthera uncia",
              "organism": "KZIZA00000012",
              "units": [{"unitId": "KZIZ26000001C", "ordinal": 1, "state": "RECEIVED"}]
            }""";

    private static final String WRONG_SEX =
            """
            {
              "type": "/problems/recorded-female",
              "title": "Unprocessable Content",
              "status": 422,
              "detail": "The animal KZIZA00000012 is recorded as female. Correct it, or give the reason.",
              "instance": "/api/lots",
              "errors": [{"field": "sampleType", "message": "The animal KZIZA00000012 is recorded as female. Correct it, or give the reason."}]
            }""";

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
    @APIResponse(responseCode = "404", description = "There is no such lot")
    public Response lot(
            @PathParam("number") @Parameter(description = "The lot's printed number", example = "KZIZL0000001N")
                    String number,
            @Context Request request) {
        LotCard card = queries.lot(number);
        return Versions.answer(request, card, card.version());
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
            @PathParam("number") @Parameter(description = "The lot's printed number", example = "KZIZL0000001N")
                    String number,
            @HeaderParam("If-Match") @Parameter(example = "\"1.5f2c09d1a7be\"") @Nullable String ifMatch,
            String patch) {
        long seen = Versions.seen(ifMatch);
        var details = Json.patched(LotDetails.of(queries.lot(number)), patch, LotDetails.class);
        correcting.lot(number, seen, details);
        LotCard card = queries.lot(number);
        return Versions.answer(card, card.version());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Register a lot with its donor, its collection event and 1 to 500 units",
            description = "All or nothing. Send an Idempotency-Key, so that a repeat gives the first answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewLot.class),
                            examples = @ExampleObject(name = "40 straws of one ejaculate", value = FORTY_STRAWS)))
    @APIResponse(
            responseCode = "201",
            description = "The lot's number and the codes of its units, in order",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredLot.class),
                            examples = @ExampleObject(name = "registered", value = REGISTERED)))
    @APIResponse(
            responseCode = "422",
            description = "A problem that names each wrong field; nothing was saved",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "wrong sex", value = WRONG_SEX)))
    public Response register(NewLot lot) {
        return Response.status(Response.Status.CREATED)
                .entity(registering.register(lot))
                .build();
    }
}
