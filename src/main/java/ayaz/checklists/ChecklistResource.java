package ayaz.checklists;

import ayaz.platform.AllOrNothing;
import ayaz.platform.Idempotent;
import ayaz.platform.Upload;
import ayaz.species.ExternalIds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Checklists for programs. */
@Path("checklists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Species")
public class ChecklistResource {

    @Inject
    ChecklistImporting importing;

    @POST
    @Idempotent
    @Consumes({"application/zip", "text/csv", "application/octet-stream"})
    @Operation(
            summary = "Take a checklist into the species list: a Darwin Core Archive with a Taxon core, or a sheet",
            description =
                    "With dryRun=true only tells what would be new, matched, changed and refused. 201 when saved, 422"
                            + " with the same report when rows are refused and withoutRefused=false. docs/species.md tells the rules.")
    public Response importChecklist(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload file,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("name") @DefaultValue("checklist") String name,
            @QueryParam("title") @Nullable String title,
            @QueryParam("scheme") ExternalIds.@Nullable Scheme scheme,
            @QueryParam("below") @Nullable String below,
            @QueryParam("changes") @DefaultValue("false") boolean changes,
            @QueryParam("withoutRefused") @DefaultValue("false") boolean withoutRefused) {
        var wish = new ChecklistWish(name, title, scheme, below, changes, withoutRefused);
        if (dryRun) {
            return Response.ok(importing.tryOut(file, wish)).build();
        }
        ChecklistReport report = importing.save(file, wish);
        return AllOrNothing.answer(report.saved(), report);
    }
}
