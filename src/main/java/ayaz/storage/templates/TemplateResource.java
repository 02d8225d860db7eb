package ayaz.storage.templates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What places can be built from. */
@Path("node-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Storage")
public class TemplateResource {

    /** A template, and how many places and positions it brings into being. */
    public record Line(String code, String label, String kind, int places, int positions) {}

    /** All of them. */
    public record Lines(List<Line> items) {}

    @Inject
    NodeTemplates templates;

    @Inject
    TemplateEditing editing;

    @GET
    @Operation(summary = "The templates that places can be built from: those of the product and those made here")
    public Lines templates() {
        return new Lines(templates.codes().stream()
                .map(code -> templates
                        .named(code)
                        .map(plan -> new Line(
                                code, templates.label(code), plan.kind().name(), plan.size(), plan.capacity()))
                        .orElseThrow())
                .toList());
    }

    @PUT
    @Operation(summary = "Make a template or change one that was made here; what was built from it stays as it is")
    public Response save(NewTemplate wish) {
        editing.save(wish);
        return Response.noContent().build();
    }
}
