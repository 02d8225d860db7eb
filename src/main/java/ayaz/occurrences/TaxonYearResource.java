package ayaz.occurrences;

import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often a taxon was seen, year by year. */
@Path("taxa/{id}/occurrence-years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class TaxonYearResource {

    /** All years in which it was seen. */
    public record Years(List<TaxonSummaries.YearCount> items) {}

    @Inject
    TaxonSummaries summaries;

    @Inject
    SpeciesCatalogue species;

    @GET
    @Operation(
            summary = "How many occurrences of a taxon and all below it there are of each year; without a date: year 0")
    public Years years(@PathParam("id") UUID id) {
        return new Years(summaries.years(species.byId(id).id()));
    }
}
