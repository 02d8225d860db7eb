package ayaz.specimen;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.DirectReader;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonAct;
import ayaz.species.TaxonActLine;
import ayaz.species.TaxonActs;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which animals and lots need a new identification: their accepted one names a synonym, or a taxon that was split after
 * that identification was written down. Whoever identifies it anew, be it as the same taxon, has decided.
 */
@ApplicationScoped
public class ReidentificationQueries {

    private static final String ANIMALS = "A";
    private static final String LOTS = "L";
    private static final String BETWEEN = "|";
    private static final String NOWHERE = new UUID(0, 0).toString();

    /** Taxa that are used at all and are synonyms now, or were split; few, whatever the size of the list of species. */
    private static final String AFFECTED =
            """
            SELECT used.taxon_id FROM (SELECT DISTINCT taxon_id FROM %1$s) used JOIN taxon t ON t.id = used.taxon_id
            WHERE t.accepted_taxon_id IS NOT NULL
                OR EXISTS (SELECT 1 FROM taxon_act a WHERE a.taxon_id = t.id AND a.kind = 'SPLIT' AND a.void_reason IS NULL)""";

    private static final String WAITING =
            """
            AND (t.accepted_taxon_id IS NOT NULL OR EXISTS (
                SELECT 1 FROM taxon_act a LEFT JOIN taxon_act_part p ON p.act_id = a.id AND p.taxon_id = a.taxon_id
                WHERE a.taxon_id = s.taxon_id AND a.kind = 'SPLIT' AND a.void_reason IS NULL
                    AND (p.act_id IS NULL OR i.created_at IS NULL OR i.created_at < a.recorded_at)))
            AND (s.taxon_id > ? OR (s.taxon_id = ? AND s.id > ?)) ORDER BY s.taxon_id, s.id LIMIT %2$d""";

    private static final String OF_ANIMALS =
            """
            SELECT s.id, s.code, s.taxon_id, t.accepted_taxon_id,
                (SELECT COUNT(*) FROM stored_unit u WHERE u.organism_id = s.id)
            FROM organism s JOIN taxon t ON t.id = s.taxon_id
            LEFT JOIN identification i ON i.accepted_organism = s.id
            WHERE s.taxon_id IN (%3$s) AND s.merged_into IS NULL
            """;

    private static final String OF_LOTS =
            """
            SELECT s.id, s.catalog_number, s.taxon_id, t.accepted_taxon_id, s.unit_count
            FROM material_sample s JOIN taxon t ON t.id = s.taxon_id
            LEFT JOIN identification i ON i.accepted_lot = s.id
            WHERE s.taxon_id IN (%3$s) AND s.organism_id IS NULL
            """;

    @Inject
    DirectReader reader;

    @Inject
    SpeciesCatalogue species;

    @Inject
    TaxonActs acts;

    private record Found(
            String id, String code, UUID taxon, @Nullable UUID accepted, long units) {}

    /** Animals first, then lots, each by taxon. */
    @Requires(Permission.READ)
    public Slice<ReidentificationRow> waiting(@Nullable String after, int limit) {
        String[] key = key(after);
        var rows = new ArrayList<ReidentificationRow>();
        String next = null;
        if (key[0].equals(ANIMALS)) {
            next = add(rows, true, key[1], key[2], limit);
            key = new String[] {LOTS, NOWHERE, NOWHERE};
        }
        if (next == null && rows.size() < limit) {
            next = add(rows, false, key[1], key[2], limit - rows.size());
        } else if (next == null) {
            next = String.join(BETWEEN, LOTS, NOWHERE, NOWHERE);
        }
        return new Slice<>(rows, next);
    }

    /** The key of the next page of its kind, if there is one. */
    private @Nullable String add(List<ReidentificationRow> rows, boolean animals, String taxon, String id, int limit) {
        List<Found> found = found(animals, taxon, id, limit + 1);
        found.stream().limit(limit).forEach(each -> rows.add(row(each, animals)));
        if (found.size() <= limit) {
            return null;
        }
        Found last = found.get(limit - 1);
        return String.join(BETWEEN, animals ? ANIMALS : LOTS, last.taxon().toString(), last.id());
    }

    private List<Found> found(boolean animals, String taxon, String id, int limit) {
        String sql = ((animals ? OF_ANIMALS : OF_LOTS) + WAITING)
                .formatted("", limit, AFFECTED.formatted(animals ? "organism" : "material_sample"));
        return reader.rows(
                sql,
                row -> new Found(
                        row.getString(1),
                        row.getString(2),
                        UUID.fromString(row.getString(3)),
                        Ids.read(row.getString(4)).orElse(null),
                        row.getLong(5)),
                taxon,
                taxon,
                id);
    }

    private ReidentificationRow row(Found found, boolean animal) {
        UUID accepted = found.accepted();
        List<String> candidates = accepted == null
                ? acts.of(found.taxon()).stream()
                        .filter(act -> act.kind() == TaxonAct.Kind.SPLIT
                                && act.taxon().id().equals(found.taxon()))
                        .limit(1)
                        .map(TaxonActLine::parts)
                        .flatMap(List::stream)
                        .map(TaxonEntry::scientificName)
                        .toList()
                : List.of(species.byId(accepted).scientificName());
        return new ReidentificationRow(
                animal,
                found.code(),
                species.byId(found.taxon()).scientificName(),
                accepted == null ? ReidentificationRow.Reason.SPLIT : ReidentificationRow.Reason.SYNONYM,
                candidates,
                found.units());
    }

    private static String[] key(@Nullable String after) {
        String[] parts = after == null ? new String[0] : after.split("\\|", -1);
        boolean whole = parts.length == 3
                && (parts[0].equals(ANIMALS) || parts[0].equals(LOTS))
                && Ids.read(parts[1]).isPresent()
                && Ids.read(parts[2]).isPresent();
        return whole ? parts : new String[] {ANIMALS, NOWHERE, NOWHERE};
    }
}
