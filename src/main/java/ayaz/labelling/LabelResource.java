package ayaz.labelling;

import ayaz.labels.LabelTarget;
import ayaz.labels.LabelTemplate;
import ayaz.labels.LabelTemplates;
import ayaz.platform.FileAnswer;
import ayaz.platform.Idempotent;
import ayaz.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Labels of units, and the log of those made. */
@Path("labels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Labels")
public class LabelResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    /** A template on offer; the size in millimetres. */
    public record TemplateLine(
            String name, String title, LabelTarget target, double width, double height, boolean round) {}

    /** All templates. */
    public record TemplateLines(List<TemplateLine> items) {}

    /** Labels made, newest first. */
    public record LabelLog(List<LabelLogRow> items) {}

    @Inject
    LabelPrinting printing;

    @Inject
    LabelQueries queries;

    @Inject
    LabelTemplates templates;

    @Inject
    Language language;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(PDF)
    @Operation(
            summary = "Make labels for a lot or for the units named, and log them",
            description = "A page a label, at exact size. From the second copy of a label on a reason is needed.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PDF))
    public Response print(LabelWish wish) {
        return FileAnswer.shown(printing.print(wish), "labels");
    }

    @GET
    @Path("templates")
    @Operation(summary = "The templates on offer, in the language asked for")
    public TemplateLines templates() {
        return new TemplateLines(templates.all().stream().map(this::line).toList());
    }

    private TemplateLine line(LabelTemplate template) {
        return new TemplateLine(
                template.name(),
                template.title(language.getLocale()),
                template.target(),
                template.width(),
                template.height(),
                template.round());
    }

    @GET
    @Path("preview")
    @Produces(PNG)
    @Operation(summary = "A picture of the first label; nothing is made or logged")
    public byte[] preview(
            @QueryParam("template") String template,
            @QueryParam("lot") @Nullable String lot,
            @QueryParam("unit") @Nullable String unit) {
        var wish = new LabelWish(template, lot, unit == null || unit.isBlank() ? List.of() : List.of(unit), null);
        return LabelPreview.png(queries.sample(wish, templates.named(template)));
    }

    @GET
    @Operation(summary = "The labels made for a unit or for all units of a lot")
    public LabelLog log(@QueryParam("lot") @Nullable String lot, @QueryParam("unit") @Nullable String unit) {
        if (unit != null && !unit.isBlank()) {
            return new LabelLog(queries.logOfUnit(unit));
        }
        if (lot == null || lot.isBlank()) {
            throw LabellingRefusals.noUnits();
        }
        return new LabelLog(queries.logOfLot(lot));
    }
}
