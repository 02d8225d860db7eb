package ayaz.maps;

import ayaz.platform.Refusal;
import ayaz.storage.NodeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A place to draw. */
@Path("nodes/{barcode}/map")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Storage")
public class MapResource {

    private static final int MOST_UNITS = 200;

    @Inject
    NodeQueries nodes;

    @Inject
    MapQueries queries;

    @GET
    @Operation(
            summary = "A place with all that is inside, down to the state of every position, and the units looked for")
    public MapNode map(
            @PathParam("barcode") String barcode,
            @QueryParam("units") @Nullable String units,
            @QueryParam("find") @Nullable String find) {
        return nodes.withBarcode(barcode)
                .map(card -> queries.of(card, codes(units), find))
                .orElseThrow(() -> Refusal.notFound("storage.refusal.noSuchNode", barcode));
    }

    private static List<String> codes(@Nullable String units) {
        return units == null
                ? List.of()
                : Stream.of(units.toUpperCase(Locale.ROOT).split("[,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .limit(MOST_UNITS)
                        .toList();
    }
}
