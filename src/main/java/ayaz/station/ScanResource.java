package ayaz.station;

import ayaz.codes.SymbolReader;
import ayaz.platform.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is this? */
@Path("scan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Station")
public class ScanResource {

    /** The symbols that a photo shows; empty when none can be read. */
    public record PhotoAnswer(List<SymbolReader.Symbol> codes) {}

    @Inject
    Scanning scanning;

    @Inject
    PhotoReading photos;

    @GET
    @Path("{text}")
    @Operation(summary = "What a scanned text is: a unit, a place, an animal, a lot, a badge, mistyped or unknown")
    public ScanAnswer scan(@PathParam("text") String text) {
        return scanning.whatIs(text);
    }

    @POST
    @Path("photo")
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "The codes that a photo shows",
            description =
                    "JPEG, PNG, GIF or BMP of at most 12 MB and 60 megapixels; Data Matrix, QR, Code 128, Code 39 and"
                            + " PDF417, several in one picture, also light on dark.")
    public PhotoAnswer photo(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "image/*",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload photo) {
        return new PhotoAnswer(photos.codesIn(photo));
    }
}
