package ayaz.programmes;

import ayaz.audit.WithdrawalReason;
import ayaz.platform.Idempotent;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The animals and the material of ours that a programme used. */
@Path("programmes/{programme}/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class LinkResource {

    private static final int MOST = 500;

    /** A page of what was used. */
    public record LinkList(List<LinkLine> items, @Nullable String next) {}

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeKeeping keeping;

    @GET
    @Operation(summary = "The animals, lots and units of ours that a programme used; withdrawn ones too")
    public LinkList links(
            @PathParam("programme") UUID programme,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        var page = queries.links(
                queries.programme(programme).id(), Ids.read(cursor).orElse(null), Slice.rows(limit, MOST));
        return new LinkList(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Operation(summary = "A programme used this animal, lot or unit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LinkLine.class)))
    public Response link(@PathParam("programme") UUID programme, LinkFacts facts) {
        return Response.status(Response.Status.CREATED)
                .entity(queries.link(programme, keeping.link(programme, facts)))
                .build();
    }

    @POST
    @Path("{link}/voiding")
    @Operation(summary = "It was not used there: the link counts no more, and stays to be read with the reason")
    public LinkLine makeVoid(
            @PathParam("programme") UUID programme,
            @PathParam("link") UUID link,
            @NotNull @Valid WithdrawalReason why) {
        keeping.makeLinkVoid(programme, link, why.reason());
        return queries.link(programme, link);
    }
}
