package ayaz.storage;

import ayaz.platform.Idempotent;
import ayaz.platform.NotRemembered;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Places: what they are, what is free, who is where. */
@Path("nodes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Storage")
public class NodeResource {

    /** The tops of the tree. */
    public record Sites(List<NodeCard.NodeRow> items) {}

    @Inject
    NodeQueries queries;

    @Inject
    PositionQueries positions;

    @Inject
    NodeStory story;

    @Inject
    StorageBuilding building;

    @Inject
    Reserving reserving;

    @Inject
    Moving moving;

    @Inject
    UndoingNodeActs undoing;

    @Inject
    Retiring retiring;

    /** Where it goes: a node, and its numbered place there; without one, the first free one. */
    public record PlaceWish(
            String parent,
            @Nullable Integer place,
            @Nullable String name,
            @Nullable String reason) {}

    /** What happened to a place, newest first. */
    public record Acts(List<NodeStory.Line> items) {}

    /** Positions to keep free: RESERVED, for a lot or not, or BLOCKED; until null: until they are released. */
    public record KeepWish(
            List<String> positions,
            String purpose,
            @Nullable String lot,
            String reason,
            @Nullable Instant until) {}

    /** Why. */
    public record Reason(String reason) {}

    @GET
    @Operation(summary = "The sites, where every path begins")
    public Sites sites() {
        return new Sites(queries.sites());
    }

    @GET
    @Path("{barcode}")
    @Operation(summary = "A place: its path, capacity, free positions and what is directly inside")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NodeCard.class)))
    public Response node(@PathParam("barcode") String barcode, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.card(barcode));
    }

    @GET
    @Path("{barcode}/positions")
    @Operation(summary = "Every position of a box, goblet or visotube, with its occupant or null")
    public NodePositions positions(@PathParam("barcode") String barcode) {
        return positions.of(barcode).orElseThrow(() -> StorageRefusals.noSuchNode(barcode));
    }

    @POST
    @Path("{barcode}/place")
    @Idempotent
    @Operation(summary = "Move a box, cane, rack or canister with everything in it to a place in another node")
    public Response move(@PathParam("barcode") String barcode, PlaceWish wish) {
        return answer(moving.move(new NodeMove(barcode, wish.parent(), wish.place(), wish.name(), wish.reason())));
    }

    @POST
    @Path("acts/{act}/undo")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            summary =
                    "Put a node that was moved back where it was, or one that was retired back into service, by a new act",
            description = "Taking back the move that somebody else made is a correction and needs a signature.")
    public Response undo(
            @PathParam("act") UUID act,
            @NotRemembered
                    @RequestBody(content = @Content(schema = @Schema(implementation = TakingBack.class)))
                    @Nullable
                    String body) {
        return answer(undoing.undo(act, TakingBack.signatureIn(body)));
    }

    @GET
    @Path("{barcode}/acts")
    @Operation(summary = "What happened to a place as a whole: moves, their undoing, its retirement")
    public Acts acts(@PathParam("barcode") String barcode) {
        return new Acts(story.of(queries.card(barcode).id()));
    }

    @POST
    @Path("{barcode}/kept")
    @Idempotent
    @Operation(summary = "Keep free positions free: reserved, for a lot or a purpose, or blocked")
    public Response keepFree(@PathParam("barcode") String barcode, KeepWish wish) {
        reserving.keepFree(
                new KeepFree(barcode, wish.positions(), wish.purpose(), wish.lot(), wish.reason(), wish.until()));
        return Response.ok(positions(barcode)).build();
    }

    @DELETE
    @Path("{barcode}/kept/{position}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Give a kept position back")
    public NodePositions release(@PathParam("barcode") String barcode, @PathParam("position") String position) {
        reserving.release(barcode, position);
        return positions(barcode);
    }

    @POST
    @Path("{barcode}/retirement")
    @Idempotent
    @Operation(summary = "Retire an empty place with the empty places inside; its code is never used again")
    public Response retire(@PathParam("barcode") String barcode, Reason reason) {
        retiring.retire(barcode, reason.reason());
        return answer(barcode);
    }

    @POST
    @Idempotent
    @Operation(summary = "Build a place from a template, with everything that the template puts inside")
    public Response build(NewNode wish) {
        return Versions.created(queries.card(building.build(wish)));
    }

    private Response answer(String barcode) {
        return Response.ok(queries.card(barcode)).build();
    }
}
