package ayaz.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Personal API tokens of the caller. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokenResource {

    /** The caller's tokens. */
    public record Tokens(List<TokenCard> items) {}

    @Inject
    TokenIssuing issuing;

    @Inject
    IdentityQueries queries;

    @Inject
    CurrentUser user;

    @POST
    @Operation(
            summary = "A new token; its secret is in this answer and nowhere else",
            description = "The one operation that takes a name and a password (basic authentication).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TokenCard.Issued.class)))
    public Response issue(NewToken wish) {
        return Response.status(Response.Status.CREATED)
                .entity(issuing.issue(wish))
                .build();
    }

    @GET
    @Operation(summary = "The caller's tokens, without their secrets")
    public Tokens list() {
        return new Tokens(queries.tokensOf(user.id()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "The token works no more")
    public void revoke(@PathParam("id") UUID id) {
        issuing.revoke(id);
    }
}
