package ayaz.geography;

import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What is in a polygon, which comes as GeoJSON: a Polygon or MultiPolygon, or a Feature that has one. Whoever may not see
 * exact places searches what the map shows to them.
 */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"application/geo+json", MediaType.APPLICATION_JSON})
@Tag(name = "Maps")
public class AreaResource {

    private static final int MOST = 200;

    /** A page of lots. */
    public record LotsInside(
            List<LotInside> items, @Nullable String next) {}

    /** A page of observations. */
    public record SightingsInside(
            List<SightingInside> items, @Nullable String next) {}

    /** A page of shapes. */
    public record ShapesInside(
            List<ShapeInside> items, @Nullable String next) {}

    @Inject
    AreaQueries queries;

    @POST
    @Path("lots")
    @Operation(summary = "The lots that were collected in a polygon")
    public LotsInside lots(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            String geometry) {
        Slice<LotInside> page = queries.lots(Area.read(geometry), after(cursor), bounded(limit));
        return new LotsInside(page.rows(), page.nextCursor());
    }

    @POST
    @Path("occurrences")
    @Operation(summary = "What was seen in a polygon")
    public SightingsInside sightings(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            String geometry) {
        Slice<SightingInside> page = queries.sightings(Area.read(geometry), after(cursor), bounded(limit));
        return new SightingsInside(page.rows(), page.nextCursor());
    }

    @POST
    @Path("shapes")
    @Operation(summary = "The ranges, protected areas and other shapes that a polygon touches")
    public ShapesInside shapes(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            String geometry) {
        Slice<ShapeInside> page = queries.shapes(Area.read(geometry), after(cursor), bounded(limit));
        return new ShapesInside(page.rows(), page.nextCursor());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return Ids.read(cursor).orElse(null);
    }

    private static int bounded(int limit) {
        return Slice.rows(limit, MOST);
    }
}
