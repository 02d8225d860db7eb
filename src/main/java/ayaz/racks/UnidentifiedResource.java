package ayaz.racks;

import ayaz.holdings.TubeQueries;
import ayaz.holdings.TubeRow;
import ayaz.holdings.UnitCard;
import ayaz.holdings.UnitCards;
import ayaz.platform.Idempotent;
import ayaz.platform.NotRemembered;
import ayaz.platform.Slice;
import ayaz.storage.PlacingTubes;
import ayaz.storage.TakingBack;
import ayaz.tubes.TubeLine;
import ayaz.tubes.TubeStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tubes that stand somewhere and belong to no lot yet. */
@Path("unidentified")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Racks")
public class UnidentifiedResource {

    private static final int MOST = 500;

    /** A page of the list. */
    public record Tubes(List<TubeRow> items, @Nullable String nextCursor) {}

    /** What has happened to a tube so far. */
    public record Story(List<TubeLine> items) {}

    /** The tube as it is now; none where it had never been put anywhere before. */
    public record Undone(String code, @Nullable TubeRow tube) {}

    /** Which lot the tube belongs to. */
    public record LotOfTube(String lot) {}

    @Inject
    TubeQueries queries;

    @Inject
    TubeStory stories;

    @Inject
    Identifying identifying;

    @Inject
    PlacingTubes placing;

    @Inject
    UnitCards cards;

    @GET
    @Operation(summary = "Every unidentified tube with its place, none while it is out, and since when it is known")
    public Tubes list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        Slice<TubeRow> page = queries.list(cursor, Slice.rows(limit, MOST));
        return new Tubes(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a tube that nobody knows into a position; it takes the place until its lot is known")
    public TubeRow put(
            @RequestBody(
                            content =
                                    @Content(
                                            example =
                                                    "{\"code\":\"1032158440\",\"node\":\"KZIZN0000012X\",\"position\":\"A1\"}"))
                    TubePlace wish) {
        identifying.put(wish);
        return of(wish.code());
    }

    private TubeRow of(String code) {
        return queries.find(code).orElseThrow(() -> RackRefusals.noSuchTube(code));
    }

    @GET
    @Path("{code}/story")
    @Operation(summary = "What has happened to the tube, from its first place until its unit is known")
    public Story story(@PathParam("code") String code) {
        return new Story(stories.of(code));
    }

    @DELETE
    @Path("{code}/placement")
    @Idempotent
    @Operation(summary = "Take the tube out of its place; it stays unidentified")
    public TubeRow takeOut(@PathParam("code") String code, @QueryParam("reason") @DefaultValue("") String reason) {
        placing.takeOut(code, reason);
        return of(code);
    }

    @DELETE
    @Path("{code}")
    @Idempotent
    @Operation(summary = "Strike a tube that is out, or lost, off the list of unidentified ones; its story stays")
    public Story strikeOff(@PathParam("code") String code, @QueryParam("reason") @DefaultValue("") String reason) {
        placing.strikeOff(code, reason);
        return story(code);
    }

    @POST
    @Path("acts/{act}/undo")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take the last act with a tube back, by a new event; nothing is erased",
            description = "Taking back what somebody else did is a correction and needs a signature.")
    public Undone undo(
            @PathParam("act") UUID act,
            @NotRemembered
                    @RequestBody(content = @Content(schema = @Schema(implementation = TakingBack.class)))
                    @Nullable
                    String body) {
        String code = placing.undo(act, TakingBack.signatureIn(body));
        return new Undone(code, queries.find(code).orElse(null));
    }

    @POST
    @Path("{code}/lot")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The tube is the next unit of this lot that waits for one; the unit takes over its place")
    public UnitCard identify(
            @PathParam("code") String code,
            @RequestBody(content = @Content(example = "{\"lot\":\"KZIZL0000012X\"}")) LotOfTube wish) {
        return cards.scanned(identifying.identify(code, wish.lot()));
    }
}
