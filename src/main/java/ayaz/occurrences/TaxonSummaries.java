package ayaz.occurrences;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.DirectReader;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen and counted of a taxon and all below it, in numbers. */
@ApplicationScoped
public class TaxonSummaries {

    @Inject
    DirectReader reader;

    @Inject
    OccurrenceFilters filters;

    /** How many occurrences of a year, and how many animals in them; where no number is told, one. */
    public record YearCount(int year, long occurrences, long individuals) {}

    /** The first year first; what has no date is of the year 0. */
    @Requires(Permission.READ)
    public List<YearCount> years(UUID taxon) {
        List<UUID> taxa = filters.taxa(taxon);
        return taxa.isEmpty()
                ? List.of()
                : reader.rows(
                        """
                        SELECT seen_year, SUM(seen), SUM(individuals) FROM occurrence_cell
                        WHERE taxon_id IN (%s) AND level = 0 AND cell = 0
                        GROUP BY seen_year HAVING SUM(seen) > 0 ORDER BY seen_year"""
                                .formatted(marks(taxa)),
                        row -> new YearCount(row.getInt(1), row.getLong(2), row.getLong(3)),
                        ids(taxa).toArray(String[]::new));
    }

    /** Counts over areas, the latest first. */
    @Requires(Permission.READ)
    public Slice<CountLine> counts(UUID taxon, @Nullable String cursor, int limit) {
        List<UUID> taxa = filters.taxa(taxon);
        if (taxa.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        List<String> parameters = ids(taxa);
        String after = after(cursor, parameters);
        List<Keyed> found = reader.rows(
                """
                SELECT c.id, c.taxon_id, t.scientific_name, c.event_date, c.area, c.counted, c.lowest, c.highest,
                    c.count_method, c.surveyed_km2, c.recorded_by, c.remarks, c.dataset_id, d.name,
                    DATE_FORMAT(c.began_at, '%%Y%%m%%d%%H%%i%%s')
                FROM occurrence_count c JOIN taxon t ON t.id = c.taxon_id
                JOIN occurrence_dataset d ON d.id = c.dataset_id
                WHERE c.taxon_id IN (%s) AND c.standing = 1 %s ORDER BY c.began_at DESC, c.id DESC LIMIT %d"""
                        .formatted(marks(taxa), after, limit + 1),
                row -> new Keyed(count(row), row.getString(15) + "_" + row.getString(1)),
                parameters.toArray(String[]::new));
        return new Slice<>(
                found.stream().limit(limit).map(Keyed::line).toList(),
                found.size() > limit ? found.get(limit - 1).cursor() : null);
    }

    private record Keyed(CountLine line, String cursor) {}

    private static String after(@Nullable String cursor, List<String> parameters) {
        String[] parts = cursor == null ? new String[0] : cursor.split("_", -1);
        if (parts.length != 2
                || !parts[0].matches("\\d{14}")
                || Ids.read(parts[1]).isEmpty()) {
            return "";
        }
        parameters.addAll(List.of(parts[0], parts[0], parts[1]));
        return "AND (c.began_at < ? OR (c.began_at = ? AND c.id < ?))";
    }

    private static CountLine count(ResultSet row) throws SQLException {
        return new CountLine(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, Integer.class),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getBigDecimal(10),
                row.getString(11),
                row.getString(12),
                UUID.fromString(row.getString(13)),
                row.getString(14));
    }

    private static String marks(List<UUID> taxa) {
        return String.join(", ", Collections.nCopies(taxa.size(), "?"));
    }

    private static List<String> ids(List<UUID> taxa) {
        return new ArrayList<>(taxa.stream().map(UUID::toString).toList());
    }
}
