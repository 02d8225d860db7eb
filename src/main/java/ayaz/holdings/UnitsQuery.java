package ayaz.holdings;

import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of units. */
public class UnitsQuery {

    private static final int MOST = 500;

    @QueryParam("taxon")
    @Parameter(example = "Panthera uncia")
    @Nullable
    String taxon;

    @QueryParam("state")
    @Parameter(example = "AVAILABLE")
    @Nullable
    String state;

    @QueryParam("type")
    @Parameter(example = "SEMEN")
    @Nullable
    String type;

    @QueryParam("node")
    @Nullable
    String node;

    @QueryParam("organism")
    @Nullable
    String organism;

    @QueryParam("from")
    @Parameter(example = "2024-01-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    UnitFilter filter(SpeciesCatalogue species) {
        return new UnitFilter(
                blank(taxon) ? null : taxonId(species, String.valueOf(taxon)),
                blank(state) ? null : state,
                blank(type) ? null : type,
                blank(node) ? null : node,
                blank(organism) ? null : organism,
                day("from", from, 0),
                day("to", to, 1),
                blank(q) ? null : q);
    }

    @Nullable
    String cursor() {
        return blank(cursor) ? null : cursor;
    }

    int limit() {
        return Math.min(Math.max(limit, 1), MOST);
    }

    private static UUID taxonId(SpeciesCatalogue species, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return species.search(text, 1).stream()
                    .findFirst()
                    .map(hit -> hit.id())
                    .orElseThrow(() -> Refusal.badRequest("specimen.refusal.noSuchTaxon", text)
                            .at("taxon"));
        }
    }

    private static @Nullable Instant day(String field, @Nullable String text, int plusDays) {
        if (blank(text)) {
            return null;
        }
        try {
            return LocalDate.parse(String.valueOf(text))
                    .plusDays(plusDays)
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant();
        } catch (DateTimeException e) {
            throw Refusal.badRequest("specimen.refusal.notADate", String.valueOf(text))
                    .at(field);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
