package ayaz.species;

import ayaz.platform.Idempotent;
import ayaz.platform.Slice;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tree of taxa, how taxa move in it, and what was split and lumped. */
@Path("taxa")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Species")
public class TaxonTreeResource {

    private static final int MOST = 500;

    /** A page of one level. */
    public record TreeLevel(List<TreeRow> items, @Nullable String next) {}

    /** What was split and lumped. */
    public record TaxonActList(List<TaxonActLine> items) {}

    /** Why an act is void. */
    public record Voiding(String reason) {}

    @Inject
    TaxonTree tree;

    @Inject
    TaxonCards cards;

    @Inject
    TaxonPlacing placing;

    @Inject
    TaxonActs acts;

    @Inject
    TaxonActRecording recording;

    @GET
    @Path("tree")
    @Operation(
            summary = "One level of the tree by name: what stands right below parent; without parent the widest groups")
    public TreeLevel level(
            @QueryParam("parent") @Nullable UUID parent,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Slice<TreeRow> level = tree.level(parent, cursor, Slice.rows(limit, MOST));
        return new TreeLevel(level.rows(), level.nextCursor());
    }

    @PUT
    @Path("{id}/place")
    @Operation(
            summary = "Give the taxon another parent, make it a synonym, or use a synonym again; answers the taxon",
            description = "What hangs on it moves with it. Names or ids; both empty: one of the widest groups.")
    public Response place(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, TaxonPlace place) {
        placing.place(id, Versions.seen(ifMatch), place);
        return Versions.answer(cards.of(id));
    }

    @GET
    @Path("{id}/acts")
    @Operation(summary = "Splits and lumps in which the taxon had a part, the latest first")
    public TaxonActList acts(@PathParam("id") UUID id) {
        return new TaxonActList(acts.of(cards.of(id).id()));
    }

    @POST
    @Path("{id}/acts")
    @Idempotent
    @Operation(
            summary = "Write down that the taxon was split into parts, or that parts were lumped into it",
            description =
                    "Lumped parts become its synonyms. What is filed under a split taxon or a synonym is listed by"
                            + " GET /api/reidentifications until it is identified anew.")
    public Response record(@PathParam("id") UUID id, NewTaxonAct act) {
        recording.record(id, act);
        return Response.status(Response.Status.CREATED).entity(acts(id)).build();
    }

    @POST
    @Path("{id}/acts/{act}/voiding")
    @Idempotent
    @Operation(
            summary = "The split or lump was written down wrongly and says nothing any more; synonyms stay as they are")
    public TaxonActList declareVoid(@PathParam("id") UUID id, @PathParam("act") UUID act, Voiding voiding) {
        recording.declareVoid(id, act, voiding.reason());
        return acts(id);
    }
}
