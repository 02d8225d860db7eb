package ayaz.holdings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Conditions and their values, written down as they come; nothing of a person's text gets into the SQL itself. */
final class HoldingsQuery {

    /** The page is chosen among the units alone; only its rows are told with all that belongs to them. */
    private static final String PAGE =
            """
            SELECT u.code, u.state, u.taxon_id, o.name, o.code AS organism_code, l.catalog_number, u.ordinal,
                u.sample_type, u.container_type, e.collected_at, e.utc_offset, e.date_precision, n.path, n.numbering,
                n.grid_columns, p.current_slot, n.slot_labels
            FROM (SELECT u.id FROM stored_unit u%s%s ORDER BY u.code LIMIT %d) page
            STRAIGHT_JOIN stored_unit u ON u.id = page.id
            JOIN material_sample l ON l.id = u.lot_id
            JOIN collection_event e ON e.id = l.collection_event_id
            LEFT JOIN organism o ON o.id = u.organism_id
            LEFT JOIN placement p ON p.current_unit = u.id
            LEFT JOIN storage_node n ON n.id = p.node_id
            ORDER BY u.code""";

    private static final String COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM stored_unit u%s%s LIMIT %d) AS some";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean needsPlace;

    /** {@code condition} has one {@code ?} where the value goes; null adds nothing. */
    HoldingsQuery and(String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.replace("?", "?" + values.size()));
        }
        return this;
    }

    HoldingsQuery andIn(String column, @Nullable List<?> options) {
        if (options == null) {
            return this;
        }
        var places = new StringJoiner(", ", column + " IN (", ")").setEmptyValue("FALSE");
        for (Object option : options) {
            values.add(option);
            places.add("?" + values.size());
        }
        conditions.add(places.toString());
        return this;
    }

    /** At or below a place: the range of its lineage. */
    HoldingsQuery below(@Nullable String lineage) {
        if (lineage != null) {
            needsPlace = true;
            and("n.lineage >= ?", lineage).and("n.lineage < ?", lineage + "g");
        }
        return this;
    }

    Query page(EntityManager entities, @Nullable String after, int rows) {
        and("u.code > ?", after);
        return bound(entities.createNativeQuery(PAGE.formatted(place(), where(), rows)));
    }

    /** Counts up to the bound and no further. */
    long count(EntityManager entities, int bound) {
        Query query = bound(entities.createNativeQuery(COUNT.formatted(place(), where(), bound)));
        return ((Number) query.getSingleResult()).longValue();
    }

    private String place() {
        return needsPlace ? " JOIN placement p ON p.current_unit = u.id JOIN storage_node n ON n.id = p.node_id" : "";
    }

    private String where() {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n    AND ", conditions);
    }

    private Query bound(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
