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

/** Personal API tokens of the caller. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
    public Response issue(NewToken wish) {
        return Response.status(Response.Status.CREATED)
                .entity(issuing.issue(wish))
                .build();
    }

    @GET
    public Tokens list() {
        return new Tokens(queries.tokensOf(user.id()));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        issuing.revoke(id);
    }
}
