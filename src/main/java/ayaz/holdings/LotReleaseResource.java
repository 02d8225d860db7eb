package ayaz.holdings;

import ayaz.custody.Releasing;
import ayaz.platform.Idempotent;
import ayaz.signing.SignatureWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A whole lot out of quarantine. */
@Path("lots/{number}/release")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lots")
public class LotReleaseResource {

    /** Why, and the one signature for all of its units. */
    public record LotRelease(
            @NotBlank String reason, @Nullable @Valid SignatureWish signature) {}

    /** How many units were let out. */
    public record Released(int units) {}

    @Inject
    Releasing releasing;

    @POST
    @Idempotent
    @Operation(summary = "Let every unit of the lot that waits out of quarantine, under one signature")
    public Released release(@PathParam("number") String number, @NotNull @Valid LotRelease why) {
        return new Released(releasing.releaseLot(number, why.reason(), why.signature()));
    }
}
