package ayaz.imports;

import ayaz.platform.AllOrNothing;
import ayaz.platform.Idempotent;
import ayaz.platform.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sheets come in, and how named kinds of sheets are read. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

    @Inject
    Importing importing;

    @Inject
    Mappings mappings;

    /** The names of all mappings. */
    public record MappingNames(List<String> items) {}

    @POST
    @Idempotent
    @Consumes({"text/csv", "application/octet-stream"})
    @Operation(
            summary = "Import a storage and sample sheet, all or nothing; with dryRun=true only list what it would do",
            description =
                    "201 when saved, 422 with the same report when there are problems. docs/import.md tells the columns.")
    public Response importSheet(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload sheet,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("mapping") @Nullable String mapping,
            @QueryParam("name") @DefaultValue("import.csv") String name,
            @QueryParam("again") @DefaultValue("false") boolean again) {
        var file = new SheetFile(name, sheet.bytes(), mapping, null);
        if (dryRun) {
            return Response.ok(importing.tryOut(file)).build();
        }
        ImportReport report = importing.save(file, again);
        return AllOrNothing.answer(report.saved(), report);
    }

    @GET
    @Path("mappings")
    @Operation(summary = "The names of the mappings that come with the product and of those that were saved")
    public MappingNames names() {
        return new MappingNames(mappings.names());
    }

    @GET
    @Path("mappings/{name}")
    @Operation(summary = "How a named kind of sheet is read")
    public SheetMapping mapping(@PathParam("name") String name) {
        return mappings.named(name);
    }

    @PUT
    @Path("mappings/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save how a named kind of sheet is read")
    public Response save(@PathParam("name") String name, SheetMapping mapping) {
        mappings.save(name, mapping);
        return Response.noContent().build();
    }
}
