package ayaz.racks;

import ayaz.platform.AllOrNothing;
import ayaz.platform.Idempotent;
import ayaz.platform.Upload;
import ayaz.signing.SignatureWish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whole racks: a file of a rack reader, or its text, is held against the register, and saved. */
@Path("racks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Racks")
public class RackResource {

    /**
     * A reading as text.
     *
     * @param mode LOCATE unless given
     * @param rack the rack's code, where the text does not tell it
     * @param downColumns whether numbers of wells count down the columns
     */
    public record ScanWish(
            String text,
            @Nullable String name,
            @Nullable ScanMode mode,
            @Nullable String rack,
            @Nullable Boolean downColumns) {

        RackReading reading() {
            return new RackReading(
                    Objects.requireNonNullElse(name, "text"),
                    text.getBytes(StandardCharsets.UTF_8),
                    Objects.requireNonNullElse(mode, ScanMode.LOCATE),
                    rack,
                    Boolean.TRUE.equals(downColumns));
        }
    }

    /** Why; and, where somebody else saved the reading, the caller's signature. */
    public record Why(String reason, @Nullable SignatureWish signature) {}

    @Inject
    RackScanning scanning;

    @Inject
    RackUndoing undoing;

    @Inject
    ReadingQueries readings;

    @POST
    @Path("scan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a reading of a rack says against the register; changes nothing",
            description =
                    "Each position with what was seen and what would come of it; docs/racks.md tells the layouts.")
    public RackReport scan(
            @RequestBody(
                            content =
                                    @Content(
                                            example =
                                                    "{\"text\":\"A1,1032158440\\nA2,NO TUBE\",\"rack\":\"KZIZN0000012X\",\"mode\":\"LOCATE\"}"))
                    ScanWish wish) {
        return scanning.tryOut(wish.reading());
    }

    @POST
    @Path("scan")
    @Consumes({"text/csv", "text/plain", "application/octet-stream"})
    @Operation(summary = "The same for the file of a rack reader")
    public RackReport scanFile(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary"))) Upload file,
            @BeanParam RackQuery query) {
        return scanning.tryOut(query.reading(file.bytes()));
    }

    @POST
    @Path("scans")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a reading of a rack: the register follows what was seen, contradictions become work items",
            description = "201 when saved, 422 with the same report when the reading is not believed.")
    public Response save(ScanWish wish) {
        return answer(scanning.save(wish.reading()));
    }

    @POST
    @Path("scans")
    @Idempotent
    @Consumes({"text/csv", "text/plain", "application/octet-stream"})
    @Operation(summary = "The same for the file of a rack reader")
    public Response saveFile(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary"))) Upload file,
            @BeanParam RackQuery query) {
        return answer(scanning.save(query.reading(file.bytes())));
    }

    @POST
    @Path("scans/{act}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Take a saved reading back as a whole, by a new act",
            description =
                    "Everything it moved goes back; refused when something has happened to one of them since. What was"
                            + " seen stays written. A reading that somebody else saved needs a signature.")
    public ReadingQueries.Row undo(
            @PathParam("act") UUID act,
            @RequestBody(content = @Content(example = "{\"reason\":\"The rack stood the wrong way round\"}")) Why why) {
        undoing.undo(act, why.reason(), why.signature());
        return readings.of(act);
    }

    private static Response answer(RackReport report) {
        return AllOrNothing.answer(report.saved(), report);
    }
}
