package ayaz.coverage;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import ayaz.specimen.UnitState;
import ayaz.storage.NodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the units of some taxa that are in our hands: once along their index, and once up from the places they stand in. */
@ApplicationScoped
class HeldQueries {

    private static final String UNKNOWN_ORIGIN = "UNKNOWN";

    @PersistenceContext
    EntityManager entities;

    /** As the database has it. */
    private record Row(
            SampleType material,
            @Nullable UUID organism,
            Sex sex,
            String birthType,
            @Nullable UUID node,
            long units) {

        Held in(Map<UUID, Vessel> vessels) {
            return new Held(material, organism, sex, birthType, node == null ? null : vessels.get(node), units);
        }
    }

    List<Held> of(Collection<UUID> taxa) {
        var rows = rows(taxa);
        var vessels = vessels(
                rows.stream().map(Row::node).filter(Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> row.in(vessels)).toList();
    }

    private List<Row> rows(Collection<UUID> taxa) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT u.sample_type, u.organism_id, o.sex, o.birth_type, p.node_id, COUNT(*)
                        FROM stored_unit u LEFT JOIN organism o ON o.id = u.organism_id
                            LEFT JOIN placement p ON p.current_unit = u.id
                        WHERE u.taxon_id IN (%s) AND u.state IN (%s)
                        GROUP BY u.sample_type, u.organism_id, o.sex, o.birth_type, p.node_id"""
                                .formatted(
                                        quoted(taxa.stream()),
                                        quoted(Arrays.stream(UnitState.values()).filter(UnitState::isInHand))))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] columns) {
        return new Row(
                SampleType.valueOf((String) columns[0]),
                id(columns[1]),
                columns[2] == null ? Sex.U : Sex.valueOf(columns[2].toString()),
                columns[3] == null ? UNKNOWN_ORIGIN : (String) columns[3],
                id(columns[4]),
                ((Number) columns[5]).longValue());
    }

    private Map<UUID, Vessel> vessels(Collection<UUID> nodes) {
        var vessels = new HashMap<UUID, Vessel>();
        if (!nodes.isEmpty()) {
            String equipment = quoted(NodeKind.equipment().stream());
            List<?> rows = entities.createNativeQuery(
                            """
                            WITH RECURSIVE up (leaf, parent_id, kind, name, barcode) AS (
                                SELECT id, parent_id, kind, name, barcode FROM storage_node WHERE id IN (%s)
                                UNION ALL
                                SELECT up.leaf, n.parent_id, n.kind, n.name, n.barcode
                                FROM up JOIN storage_node n ON n.id = up.parent_id WHERE up.kind NOT IN (%s))
                            SELECT leaf, barcode, name FROM up WHERE kind IN (%s)"""
                                    .formatted(quoted(nodes.stream()), equipment, equipment))
                    .getResultList();
            for (Object each : rows) {
                Object[] row = (Object[]) each;
                vessels.put(Objects.requireNonNull(id(row[0])), new Vessel((String) row[1], (String) row[2]));
            }
        }
        return vessels;
    }

    private static @Nullable UUID id(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }

    /** Ids and names of ours, never a text from outside. */
    private static String quoted(Stream<?> values) {
        return values.map(value -> "'" + value + "'").collect(Collectors.joining(","));
    }
}
