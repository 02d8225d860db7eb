package ayaz.species;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("taxa")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Species")
public class TaxonResource {

    private static final int MOST = 200;

    @Inject
    SpeciesCatalogue catalogue;

    @Inject
    TaxonCards cards;

    @GET
    @Operation(
            summary = "Taxa by any name in Latin, English, Russian or Kazakh, synonyms and short codes included",
            description = "Tolerant of spelling; the nearest name comes first. Without q: species by scientific name.")
    public TaxonList taxa(
            @QueryParam("q") @DefaultValue("") @Parameter(example = "снежный бар") String q,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Math.min(Math.max(limit, 1), MOST);
        return q.isBlank() ? cards.all(cursor, rows) : new TaxonList(catalogue.search(q, rows), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything known about one taxon: names, classification, statuses over time")
    public Response taxon(@PathParam("id") UUID id) {
        var card = cards.of(id);
        return Response.ok(card)
                .tag(new EntityTag(Long.toString(card.version())))
                .build();
    }
}
