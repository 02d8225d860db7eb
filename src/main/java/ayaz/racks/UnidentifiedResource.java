package ayaz.racks;

import ayaz.holdings.UnitCard;
import ayaz.holdings.UnitCards;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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
    public record Tubes(
            List<UnidentifiedRow> items, @Nullable String nextCursor) {}

    /** Which lot the tube belongs to. */
    public record LotOfTube(String lot) {}

    @Inject
    UnidentifiedQueries queries;

    @Inject
    Identifying identifying;

    @Inject
    UnitCards cards;

    @GET
    @Operation(summary = "Every unidentified tube with its place, and since when it is known")
    public Tubes list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        Slice<UnidentifiedRow> page = queries.list(cursor, Math.min(Math.max(limit, 1), MOST));
        return new Tubes(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a tube that nobody knows into a position; it takes the place until its lot is known")
    public UnidentifiedRow put(
            @RequestBody(
                            content =
                                    @Content(
                                            example =
                                                    "{\"code\":\"1032158440\",\"node\":\"KZIZN0000012X\",\"position\":\"A1\"}"))
                    TubePlace wish) {
        identifying.put(wish);
        return queries.of(wish.code());
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
