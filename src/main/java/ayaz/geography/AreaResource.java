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
 * exact places searches what the map shows to them. A page of points looks at a few thousand of them at most: it may have
 * fewer than were asked for, and there is more where {@code next} says so.
 */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"application/geo+json", MediaType.APPLICATION_JSON})
@Tag(name = "Maps")
public class AreaResource {

    private static final int MOST = 200;

    /** A page of lots. {@code count} stops counting at a bound, which {@code countIsLimit} says. */
    public record LotsInside(
            List<LotInside> items,
            long count,
            boolean countIsLimit,
            @Nullable String next) {}

    /** A page of observations. {@code count} stops counting at a bound, which {@code countIsLimit} says. */
    public record SightingsInside(
            List<SightingInside> items,
            long count,
            boolean countIsLimit,
            @Nullable String next) {}

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
        PointList<LotInside> page = queries.lots(Area.read(geometry), cursor, bounded(limit));
        return new LotsInside(page.items(), page.count(), page.countIsLimit(), page.next());
    }

    @POST
    @Path("occurrences")
    @Operation(summary = "What was seen in a polygon")
    public SightingsInside sightings(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            String geometry) {
        PointList<SightingInside> page = queries.sightings(Area.read(geometry), cursor, bounded(limit));
        return new SightingsInside(page.items(), page.count(), page.countIsLimit(), page.next());
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
