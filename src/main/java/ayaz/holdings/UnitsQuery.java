package ayaz.holdings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of units. */
public class UnitsQuery {

    private static final int MOST = 500;

    @QueryParam("taxon")
    @Parameter(description = "Any name in Latin, English, Russian or Kazakh, or an id", example = "Panthera uncia")
    @Nullable
    String taxon;

    @QueryParam("state")
    @Parameter(description = "A code of UNIT_STATE", example = "AVAILABLE")
    @Nullable
    String state;

    @QueryParam("type")
    @Parameter(description = "A code of SAMPLE_TYPE", example = "SEMEN")
    @Nullable
    String type;

    @QueryParam("node")
    @Parameter(description = "The code of a place; everything in it and below it", example = "KZIZN0000004W")
    @Nullable
    String node;

    @QueryParam("organism")
    @Parameter(description = "The code of an animal", example = "KZIZA0000001U")
    @Nullable
    String organism;

    @QueryParam("from")
    @Parameter(description = "Collected on this day or later", example = "2024-01-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Collected on this day or earlier", example = "2026-12-31")
    @Nullable
    String to;

    @QueryParam("q")
    @Parameter(description = "A code, the beginning of one, an animal's name or number, a species", example = "KZIZ26")
    @Nullable
    String q;

    @QueryParam("cursor")
    @Parameter(description = "The \"next\" of the answer before")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Rows wanted, at most 500")
    int limit;

    WrittenFilter written() {
        return new WrittenFilter(taxon, state, type, node, organism, from, to, q);
    }

    @Nullable
    String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    int limit() {
        return Math.min(Math.max(limit, 1), MOST);
    }
}
