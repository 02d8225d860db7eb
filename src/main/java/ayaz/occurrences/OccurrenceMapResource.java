package ayaz.occurrences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was seen, for maps. */
@Path("occurrences.geojson")
@RequestScoped
@Tag(name = "Maps")
public class OccurrenceMapResource {

    @Inject
    OccurrenceMap map;

    @GET
    @Produces("application/geo+json")
    @Operation(
            summary =
                    "What was seen in a part of the map, as GeoJSON: clusters, or each occurrence where there are few",
            description = "With everything below the taxon. Clusters count whole years between from and to; single"
                    + " occurrences (at most 1,000) are told by their days. What was generalised says so in"
                    + " dataGeneralizations.")
    public OccurrenceFeatures occurrences(
            @QueryParam("taxon") @Nullable String taxon,
            @QueryParam("bbox") @Nullable String bbox,
            @QueryParam("zoom") @Nullable Integer zoom,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return map.in(bbox, zoom, taxon, from, to);
    }
}
