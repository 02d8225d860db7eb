package ayaz.holdings;

import ayaz.platform.Slice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of units. */
public class UnitsQuery {

    private static final int MOST = 500;

    /** Any name in Latin, English, Russian or Kazakh, or an id, as in Panthera uncia. */
    @QueryParam("taxon")
    @Nullable
    String taxon;

    /** A code of UNIT_STATE, as in AVAILABLE. */
    @QueryParam("state")
    @Nullable
    String state;

    /** A code of SAMPLE_TYPE, as in SEMEN. */
    @QueryParam("type")
    @Nullable
    String type;

    /** The code of a place; everything in it and below it, as in KZIZN0000004W. */
    @QueryParam("node")
    @Nullable
    String node;

    /** The code of an animal, as in KZIZA0000001U. */
    @QueryParam("organism")
    @Nullable
    String organism;

    /** Collected on this day or later, as in 2024-01-01. */
    @QueryParam("from")
    @Nullable
    String from;

    /** Collected on this day or earlier, as in 2026-12-31. */
    @QueryParam("to")
    @Nullable
    String to;

    /** A code, the beginning of one, an animal's name or number, a species, as in KZIZ26. */
    @QueryParam("q")
    @Nullable
    String q;

    /** The last code of the page before. */
    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** Rows wanted, at most 500. */
    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    public WrittenFilter written() {
        return new WrittenFilter(taxon, state, type, node, organism, from, to, q);
    }

    @Nullable
    String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    int limit() {
        return Slice.rows(limit, MOST);
    }
}
