package ayaz.holdings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Conditions and their values, written down as they come; nothing of a person's text gets into the SQL itself. */
final class HoldingsQuery {

    private static final String FROM =
            """

            FROM stored_unit u
            JOIN material_sample l ON l.id = u.lot_id
            JOIN collection_event e ON e.id = l.collection_event_id
            LEFT JOIN organism o ON o.id = u.organism_id
            LEFT JOIN placement p ON p.current_unit = u.id
            LEFT JOIN storage_node n ON n.id = p.node_id
            """;
    private static final String ROW =
            """
            SELECT u.code, u.state, u.taxon_id, o.name, o.code AS organism_code, l.catalog_number, u.ordinal,
                u.sample_type, u.container_type, e.collected_at, e.utc_offset, e.date_precision, n.path, n.numbering,
                n.grid_columns, p.current_slot""";

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
        return bound(entities.createNativeQuery(ROW + FROM + where() + "\nORDER BY u.code LIMIT " + rows));
    }

    /** Counts up to the bound and no further. */
    long count(EntityManager entities, int bound) {
        String place =
                needsPlace ? " JOIN placement p ON p.current_unit = u.id JOIN storage_node n ON n.id = p.node_id" : "";
        Query query = bound(entities.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM stored_unit u" + place
                + where() + " LIMIT " + bound + ") AS some"));
        return ((Number) query.getSingleResult()).longValue();
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
