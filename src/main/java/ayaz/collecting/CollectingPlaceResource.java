package ayaz.collecting;

import ayaz.places.Box;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where our material was collected, for maps. */
@Path("collecting-places.geojson")
@RequestScoped
@Tag(name = "Maps")
public class CollectingPlaceResource {

    @Inject
    CollectingPlaceQueries queries;

    @GET
    @Produces("application/geo+json")
    @Operation(
            summary = "Where lots were collected, in a part of the map, as GeoJSON",
            description = "One point for all lots of a taxon that were collected there; clusters of the cells of a map"
                    + " at that zoom where there are more than 1,000 lots. What was generalised says so in"
                    + " dataGeneralizations, and is found by the point that is shown.")
    public PlaceFeatures places(
            @QueryParam("bbox") @DefaultValue("-180,-90,180,90") String bbox,
            @QueryParam("zoom") @Nullable Integer zoom,
            @QueryParam("taxon") @Nullable UUID taxon) {
        Box box = Box.read(bbox).orElseThrow(() -> Refusal.unprocessable("collecting.refusal.noBox", bbox)
                .at("bbox"));
        return queries.in(box, zoom, taxon);
    }
}
