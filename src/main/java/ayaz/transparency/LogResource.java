package ayaz.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The custody log: how it stands, proofs, verification. Checkpoint, keys and tiles are below {@code /log}. */
@Path("log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Custody log")
public class LogResource {

    /** Hashes are base64; {@code leaf} is the text that is hashed, in UTF-8. */
    public record InclusionProof(
            UUID event, long index, long size, String leaf, String leafHash, List<String> path, String checkpoint) {}

    /** Hashes are base64. */
    public record ConsistencyProof(long from, long to, String fromRoot, String toRoot, List<String> path) {}

    /** The key that signs from now on. */
    public record NewKey(String vkey) {}

    @Inject
    LogOverview overview;

    @Inject
    KeyRotating rotating;

    @Inject
    LogProofs proofs;

    @Inject
    Verifying verifying;

    @GET
    @Operation(
            summary = "How the custody log stands",
            description = "Its size, the newest checkpoint, what waits to be sealed, keys, witnesses and time stamps.")
    public LogOverview.Overview overview() {
        return overview.now();
    }

    @GET
    @Path("events/{event}/proof")
    @Operation(
            summary = "The proof that a custody event stands in the log",
            description = "For the newest checkpoint, or for the kept one of that size.")
    public InclusionProof inclusion(@PathParam("event") UUID event, @QueryParam("size") @Nullable Long size) {
        var proof = proofs.inclusion(event, size);
        return new InclusionProof(
                proof.event(),
                proof.index(),
                proof.size(),
                proof.leaf(),
                LogProofs.base64(proof.leafHash()),
                proof.path().stream().map(LogProofs::base64).toList(),
                proof.checkpoint());
    }

    @GET
    @Path("consistency")
    @Operation(summary = "The proof that the log of a smaller size is the beginning of the log of a larger one")
    public ConsistencyProof consistency(@QueryParam("from") long from, @QueryParam("to") long to) {
        var proof = proofs.consistency(from, to);
        return new ConsistencyProof(
                proof.from(),
                proof.to(),
                LogProofs.base64(proof.fromRoot()),
                LogProofs.base64(proof.toRoot()),
                proof.path().stream().map(LogProofs::base64).toList());
    }

    @POST
    @Path("verification")
    @Operation(
            summary = "Recompute the log from the events in the database",
            description = "In the background; one run at a time, and a run under way is answered as it is.")
    public Verification verify() {
        return verifying.start();
    }

    @POST
    @Path("handover")
    @Operation(
            summary = "Hand the log over to a new key",
            description = "Both keys sign the hand-over. For administrators.")
    public NewKey rotate() {
        return new NewKey(rotating.rotate());
    }

    @GET
    @Path("verification")
    @Operation(summary = "How far the verification has come, or how it ended")
    public Verification verification() {
        return verifying.latest().orElseThrow(LogRefusals::notVerified);
    }
}
