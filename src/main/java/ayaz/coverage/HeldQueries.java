package ayaz.coverage;

import ayaz.platform.DirectReader;
import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import ayaz.specimen.UnitState;
import ayaz.storage.templates.NodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the units of some taxa that are in our hands, along one index that holds all that is asked. */
@ApplicationScoped
class HeldQueries {

    private static final String UNKNOWN_ORIGIN = "UNKNOWN";

    /** The state is grouped by, not asked for: to compare it of every unit costs more than all the rest. */
    private static final String COUNTED =
            """
            SELECT h.sample_type, h.organism_id, h.state, h.units, o.sex, o.birth_type, n.lineage
            FROM (SELECT taxon_id, sample_type, organism_id, node_id, state, COUNT(*) AS units FROM stored_unit
                  WHERE taxon_id IN (%s) GROUP BY taxon_id, sample_type, organism_id, node_id, state) h
                LEFT JOIN organism o ON o.id = h.organism_id LEFT JOIN storage_node n ON n.id = h.node_id""";

    private static final String VESSELS =
            "SELECT id, barcode, name FROM storage_node WHERE id IN (%s) AND kind IN (%s)";

    @Inject
    DirectReader reader;

    /**
     * As the database has it.
     *
     * @param place the ids on the way down to it; null where they stand nowhere
     */
    private record Row(
            SampleType material,
            @Nullable UUID organism,
            UnitState state,
            long units,
            Sex sex,
            String birthType,
            @Nullable String place) {

        static Row of(ResultSet columns) throws SQLException {
            String animal = columns.getString(2);
            String sex = columns.getString(5);
            String origin = columns.getString(6);
            return new Row(
                    SampleType.valueOf(columns.getString(1)),
                    animal == null ? null : UUID.fromString(animal),
                    UnitState.valueOf(columns.getString(3)),
                    columns.getLong(4),
                    sex == null ? Sex.U : Sex.valueOf(sex),
                    origin == null ? UNKNOWN_ORIGIN : origin,
                    columns.getString(7));
        }

        Held in(Map<String, Vessel> vessels) {
            return new Held(
                    material,
                    organism,
                    sex,
                    birthType,
                    way(place)
                            .map(vessels::get)
                            .filter(Objects::nonNull)
                            .reduce((wider, nearer) -> nearer)
                            .orElse(null),
                    units);
        }
    }

    private record Equipment(String id, Vessel vessel) {}

    List<Held> of(Collection<UUID> taxa) {
        List<Row> rows = reader.rows(COUNTED.formatted(quoted(taxa.stream())), Row::of).stream()
                .filter(row -> row.state().isInHand())
                .toList();
        Map<String, Vessel> vessels =
                vessels(rows.stream().flatMap(row -> way(row.place())).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.in(vessels)).toList();
    }

    private Map<String, Vessel> vessels(Set<String> nodes) {
        return nodes.isEmpty()
                ? Map.of()
                : reader
                        .rows(
                                VESSELS.formatted(quoted(nodes.stream()), quoted(NodeKind.equipment().stream())),
                                row -> new Equipment(row.getString(1), new Vessel(row.getString(2), row.getString(3))))
                        .stream()
                        .collect(Collectors.toMap(Equipment::id, Equipment::vessel));
    }

    private static Stream<String> way(@Nullable String lineage) {
        return lineage == null ? Stream.of() : Arrays.stream(lineage.split("/")).filter(id -> !id.isEmpty());
    }

    /** Ids and names of ours, never a text from outside. */
    private static String quoted(Stream<?> values) {
        return values.map(value -> "'" + value + "'").collect(Collectors.joining(","));
    }
}
