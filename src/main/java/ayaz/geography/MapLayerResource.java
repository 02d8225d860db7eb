package ayaz.geography;

import ayaz.audit.WithdrawalReason;
import ayaz.platform.AllOrNothing;
import ayaz.platform.Idempotent;
import ayaz.platform.Ids;
import ayaz.platform.Json;
import ayaz.platform.Slice;
import ayaz.platform.Upload;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The layers of the maps. */
@Path("map-layers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maps")
public class MapLayerResource {

    private static final int MOST = 200;
    /** A page of layers. */
    public record LayerList(List<LayerLine> items, @Nullable String next) {}

    @Inject
    LayerQueries queries;

    @Inject
    ShapeQueries shapes;

    @Inject
    Uploading uploading;

    @GET
    @Operation(summary = "All layers, the newest first, also those that were taken back")
    public LayerList all(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = queries.all(Ids.read(cursor).orElse(null), Slice.rows(limit, MOST));
        return new LayerList(page.rows(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Consumes({"application/octet-stream", "application/zip", "application/geo+json"})
    @Operation(
            summary = "Upload a layer, all or nothing; with dryRun=true only tell what it would be",
            description =
                    "GeoJSON, a GeoPackage, or a ZIP of these or of Shapefiles, up to 20 MB. 201 when saved, 422 with"
                            + " the same report when there are shapes that cannot be used. docs/maps.md tells the formats.")
    public Response add(
            @BeanParam LayerUploadQuery said,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload file) {
        if (dryRun) {
            return Response.ok(uploading.tryOut(said.of(file))).build();
        }
        LayerReport report = uploading.save(said.of(file));
        return AllOrNothing.answer(report.saved(), report);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A layer, with the tag for correcting it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LayerLine.class)))
    public Response layer(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, queries.layer(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct what is said of a layer: names, source, licence, attribution, year")
    @RequestBody(content = @Content(schema = @Schema(implementation = LayerFacts.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LayerLine.class)))
    public Response describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        uploading.describe(id, Versions.seen(ifMatch), Json.patched(LayerFacts.of(queries.layer(id)), patch));
        return answer(id);
    }

    @POST
    @Path("{id}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a layer back: no map shows it any more, and it stays to be read with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LayerLine.class)))
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        uploading.takeBack(id, Versions.seen(ifMatch), why.reason());
        return answer(id);
    }

    @GET
    @Path("{id}/shapes.geojson")
    @Produces("application/geo+json")
    @Operation(summary = "The shapes of a layer as a map draws them; more than 1000 are cut short and said to be")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String shapes(
            @PathParam("id") UUID id,
            @QueryParam("bbox") @Nullable String bbox,
            @QueryParam("zoom") @Nullable Double zoom) {
        return shapes.ofLayer(queries.layer(id).id(), Frame.of(bbox, zoom));
    }

    private Response answer(UUID id) {
        return Versions.answer(queries.layer(id));
    }
}
