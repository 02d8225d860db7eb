package ayaz.occurrences;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The parameters that choose occurrences. */
public class OccurrencesQuery {

    @QueryParam("taxon")
    @Nullable
    String taxon;

    @QueryParam("organism")
    @Nullable
    String organism;

    @QueryParam("dataset")
    @Nullable
    String dataset;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    OccurrencesWanted wanted() {
        return new OccurrencesWanted(taxon, organism, dataset, from, to);
    }
}
