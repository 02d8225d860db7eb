package ayaz.geography;

import ayaz.audit.Downloaded;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a taxon lives, for maps and as a file. */
@Path("taxa/{id}/ranges")
@RequestScoped
@Produces("application/geo+json")
@Tag(name = "Maps")
public class RangeResource {

    @Inject
    ShapeQueries shapes;

    @GET
    @Operation(
            summary = "The ranges of a taxon and all below it, as a map draws them",
            description = "A range that is not shown exactly to the reader says so as dataGeneralizations.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String ranges(
            @PathParam("id") UUID id,
            @QueryParam("bbox") @Nullable String bbox,
            @QueryParam("zoom") @Nullable Double zoom) {
        return shapes.ranges(id, Frame.of(bbox, zoom));
    }

    @GET
    @Path("file")
    @Downloaded
    @Operation(summary = "The same as a file, in all the detail that the reader may know")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response file(@PathParam("id") UUID id) {
        return Response.ok(shapes.ranges(id, Frame.of(null, null)))
                .header("Content-Disposition", "attachment; filename=\"ranges.geojson\"")
                .build();
    }
}
