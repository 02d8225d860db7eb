package ayaz.holdings;

import ayaz.custody.CustodyLine;
import ayaz.custody.CustodyQueries;
import ayaz.custody.Releasing;
import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Refusal;
import ayaz.platform.Versions;
import ayaz.signing.SignatureWish;
import ayaz.status.SampledStatuses;
import ayaz.status.StatusThenAndNow;
import ayaz.storage.Disposing;
import ayaz.storage.Placing;
import ayaz.storage.PutAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Units: what they are, where they stand, their story, and the acts of the hand. */
@Path("units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {

    /** Where to put it; without a position into the first free one. {@code occurredAt} null means now. */
    public record PlaceWish(
            String node,
            @Nullable String position,
            @Nullable Instant occurredAt,
            @Nullable String reason) {}

    /** Why. */
    public record Reason(@NotBlank String reason) {}

    /** Why; and, where the act needs one, the signature under it. */
    public record SignedReason(
            @NotBlank String reason, @Nullable @Valid SignatureWish signature) {}

    /** The whole story, oldest first. */
    public record Custody(List<CustodyLine> items) {}

    /** List by list. */
    public record Statuses(List<StatusThenAndNow> items) {}

    @Inject
    Disposing disposing;

    @Inject
    UnitCards cards;

    @Inject
    HoldingsQueries holdings;

    @Inject
    CustodyQueries custody;

    @Inject
    SampledStatuses statuses;

    @Inject
    Placing placing;

    @Inject
    Releasing releasing;

    @GET
    @Path("{code}")
    @Operation(summary = "One unit, by its code or its supplier's tube code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitCard.class)))
    public Response unit(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, cards.scanned(code));
    }

    @GET
    @Path("{code}/statuses")
    @Operation(summary = "What each list said of the unit's species when it was collected, and what it says now")
    public Statuses statuses(@PathParam("code") String code) {
        UnitCard card = cards.scanned(code);
        return new Statuses(statuses.of(card.taxon().id(), card.lot().collectedOn()));
    }

    @GET
    @Operation(summary = "Units by species (name or id, with everything below), state, type, place, animal and date")
    public Holdings units(@BeanParam UnitsQuery query) {
        return holdings.find(query.written(), query.cursor(), query.limit());
    }

    @POST
    @Path("{code}/placement")
    @Idempotent
    @Operation(summary = "Place the unit; a unit that stands elsewhere is moved, one that was taken out returns")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitCard.class)))
    public Response place(@PathParam("code") String code, @NotNull PlaceWish wish) {
        return answer(placing.place(new PutAway(code, wish.node(), wish.position(), wish.occurredAt(), wish.reason())));
    }

    @DELETE
    @Path("{code}/placement")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(summary = "Take the unit out of its place; the reason in the body or as ?reason=")
    public Response takeOut(
            @PathParam("code") String code,
            @QueryParam("reason") @Nullable String reason,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) @Nullable String body) {
        return answer(placing.takeOut(code, why(reason, body)));
    }

    /** Some programs cannot send a body with DELETE, and some proxies drop it. */
    private static String why(@Nullable String reason, @Nullable String body) {
        String why = body == null || body.isBlank()
                ? reason
                : Json.read(body, Reason.class).reason();
        if (why == null || why.isBlank()) {
            throw Refusal.unprocessable("holdings.refusal.reasonNeeded").at("reason");
        }
        return why;
    }

    @POST
    @Path("{code}/release")
    @Idempotent
    @Operation(summary = "Let the unit out of quarantine; needs a signature")
    public Response release(@PathParam("code") String code, @NotNull @Valid SignedReason why) {
        return answer(releasing.release(code, why.reason(), why.signature()));
    }

    @POST
    @Path("{code}/quarantine")
    @Idempotent
    @Operation(summary = "Put the unit into quarantine where it stands")
    public Response quarantine(@PathParam("code") String code, @NotNull @Valid SignedReason why) {
        return answer(releasing.quarantine(code, why.reason(), why.signature()));
    }

    @POST
    @Path("{code}/use")
    @Idempotent
    @Operation(summary = "The unit, taken out before, was thawed and used up")
    public Response useUp(@PathParam("code") String code, @NotNull @Valid SignedReason purpose) {
        return answer(releasing.useUp(code, purpose.reason(), purpose.signature()));
    }

    @POST
    @Path("{code}/disposal")
    @Idempotent
    @Operation(summary = "The unit was destroyed; needs a signature")
    public Response dispose(@PathParam("code") String code, @NotNull @Valid SignedReason why) {
        return answer(disposing.dispose(code, why.reason(), why.signature()));
    }

    @GET
    @Path("{code}/custody")
    @Operation(summary = "The chain of custody of the unit")
    public Custody custody(@PathParam("code") String code) {
        return new Custody(custody.of(cards.scanned(code).id()));
    }

    /** The unit as the act has left it. */
    private Response answer(UUID unit) {
        return Versions.answer(cards.of(unit));
    }
}
