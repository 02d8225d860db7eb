package ayaz.station;

import ayaz.holdings.UnitCard;
import ayaz.holdings.UnitCards;
import ayaz.platform.FileAnswer;
import ayaz.platform.Idempotent;
import ayaz.signing.SignatureWish;
import ayaz.storage.Undoing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The station's last acts and its undo. */
@Path("station")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Station")
public class StationResource {

    private static final String PDF = "application/pdf";

    /** The last event of a unit; where it is somebody else's, with the caller's signature. */
    public record UndoWish(
            @NotNull UUID event, @Nullable @Valid SignatureWish signature) {}

    @Inject
    StationQueries queries;

    @Inject
    Commands commands;

    @Inject
    Undoing undoing;

    @Inject
    UnitCards cards;

    @GET
    @Path("acts")
    @Operation(summary = "The caller's last ten acts, newest first")
    public List<Act> acts() {
        return queries.lastActs();
    }

    @GET
    @Path("commands")
    @Produces(PDF)
    @Operation(summary = "The sheet of command codes, to be printed and scanned instead of a touch")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF))
    public Response commands() {
        return FileAnswer.shown(commands.sheet(), "commands");
    }

    @POST
    @Path("undo")
    @Idempotent
    @Operation(
            summary = "Take the last act with a unit back, by a new event; nothing is erased",
            description = "Taking back what somebody else did is a correction and needs a signature.")
    public Response undo(@Valid @NotNull UndoWish wish) {
        UnitCard card = cards.of(undoing.undo(wish.event(), wish.signature()));
        return Response.ok(card).build();
    }
}
