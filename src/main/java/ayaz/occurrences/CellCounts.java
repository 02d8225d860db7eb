package ayaz.occurrences;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements by which the database counts what there is in the cells of the map. */
final class CellCounts {

    /** Together: a statement over a million rows must not take too long. */
    static final List<List<Integer>> LEVELS = List.of(List.of(0, 3, 5, 7), List.of(9), List.of(11));

    private static final String COUNT =
            """
            INSERT INTO occurrence_cell (taxon_id, level, cell, seen_year, seen, individuals, sum_longitude, sum_latitude)
            SELECT o.taxon_id, l.level, IF(l.level = 0, 0, o.shown_cell >> (2 * (24 - l.level))) AS cell, o.seen_year,
                %1$s COUNT(*), %1$s SUM(COALESCE(o.individuals, 1)),
                %1$s CAST(SUM(IF(o.shown_cell < 0, 0, ROUND(ST_X(o.shown_place) * 1e6))) AS SIGNED),
                %1$s CAST(SUM(IF(o.shown_cell < 0, 0, ROUND(ST_Y(o.shown_place) * 1e6))) AS SIGNED)
            FROM occurrence o JOIN (%2$s) l
            WHERE o.standing = 1 AND (l.level = 0 OR o.shown_cell >= 0) AND %3$s
            GROUP BY o.taxon_id, l.level, cell, o.seen_year
            ON DUPLICATE KEY UPDATE seen = seen + VALUES(seen), individuals = individuals + VALUES(individuals),
                sum_longitude = sum_longitude + VALUES(sum_longitude), sum_latitude = sum_latitude + VALUES(sum_latitude)""";

    /** The years only become more: what takes away has them found anew. */
    private static final String TOTAL =
            """
            INSERT INTO occurrence_total (taxon_id, level, cell, seen, sum_longitude, sum_latitude, first_year, last_year)
            SELECT o.taxon_id, l.level, o.shown_cell >> (2 * (24 - l.level)) AS cell, %1$s COUNT(*),
                %1$s CAST(SUM(ROUND(ST_X(o.shown_place) * 1e6)) AS SIGNED),
                %1$s CAST(SUM(ROUND(ST_Y(o.shown_place) * 1e6)) AS SIGNED), MIN(o.seen_year), MAX(o.seen_year)
            FROM occurrence o JOIN (%2$s) l
            WHERE o.standing = 1 AND l.level > 0 AND o.shown_cell >= 0 AND %3$s
            GROUP BY o.taxon_id, l.level, cell
            ON DUPLICATE KEY UPDATE
                first_year = IF(seen = 0, VALUES(first_year), LEAST(first_year, VALUES(first_year))),
                last_year = IF(seen = 0, VALUES(last_year), GREATEST(last_year, VALUES(last_year))),
                seen = seen + VALUES(seen),
                sum_longitude = sum_longitude + VALUES(sum_longitude), sum_latitude = sum_latitude + VALUES(sum_latitude)""";

    /** Finds the years anew of what is kept of a taxon, named twice. */
    static final String YEARS =
            """
            UPDATE occurrence_total t JOIN (
                SELECT level, cell, MIN(seen_year) AS first_year, MAX(seen_year) AS last_year FROM occurrence_cell
                WHERE taxon_id = ? AND level > 0 AND seen > 0 GROUP BY level, cell) y
            ON t.level = y.level AND t.cell = y.cell
            SET t.first_year = y.first_year, t.last_year = y.last_year
            WHERE t.taxon_id = ? AND (t.first_year <> y.first_year OR t.last_year <> y.last_year)""";

    private CellCounts() {}

    /** The statements that add, or with a minus take away, the counts of some occurrences {@code o}. */
    static List<String> changing(String sign, String which) {
        return Stream.of(COUNT, TOTAL)
                .flatMap(statement -> LEVELS.stream().map(levels -> statement.formatted(sign, table(levels), which)))
                .toList();
    }

    private static String table(List<Integer> levels) {
        return levels.stream().map(level -> "SELECT " + level + " AS level").collect(Collectors.joining(" UNION ALL "));
    }
}
