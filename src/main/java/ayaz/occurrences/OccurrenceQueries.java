package ayaz.occurrences;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.DirectReader;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was seen, the latest first. */
@ApplicationScoped
public class OccurrenceQueries {

    private static final int PAGE = 500;

    /** More taxa than this are not each asked for their latest, but picked from the latest of all. */
    private static final int FEW_TAXA = 60;

    private static final String LATEST_FIRST = " ORDER BY o.began_at DESC, o.id DESC LIMIT ";

    @Inject
    DirectReader reader;

    @Inject
    OccurrenceRows rows;

    @Inject
    OccurrenceFilters filters;

    /** Blank is not asked; {@code cursor} is that of the page before. */
    @Requires(Permission.READ)
    public Slice<OccurrenceLine> list(OccurrencesWanted wanted, @Nullable String cursor, int limit) {
        return page(filter(wanted), Cursor.read(cursor), limit);
    }

    /** Every one of them, however many. */
    @Requires(Permission.READ)
    public void each(OccurrencesWanted wanted, Consumer<OccurrenceLine> taker) {
        OccurrenceFilter filter = filter(wanted);
        Slice<OccurrenceLine> page = page(filter, null, PAGE);
        page.rows().forEach(taker);
        while (page.nextCursor() != null) {
            page = page(filter, Cursor.read(page.nextCursor()), PAGE);
            page.rows().forEach(taker);
        }
    }

    /** Refuses what nobody can mean. */
    OccurrenceFilter filter(OccurrencesWanted wanted) {
        return filters.read(wanted.taxon(), wanted.organism(), wanted.dataset(), wanted.from(), wanted.to());
    }

    @Requires(Permission.READ)
    public OccurrenceLine one(UUID id) {
        return reader
                .rows(
                        OccurrenceRows.SELECT + " FROM occurrence o" + OccurrenceRows.JOINS + "WHERE o.id = ?",
                        rows::line,
                        id.toString())
                .stream()
                .findFirst()
                .orElseThrow(OccurrenceRefusals::noSuchOccurrence);
    }

    /** Where a page begins: after the last row of the one before. */
    private record Cursor(String beganAt, UUID id) {

        static @Nullable Cursor read(@Nullable String written) {
            String[] parts = written == null ? new String[0] : written.split("_", -1);
            if (parts.length != 2 || !parts[0].matches("\\d{14}")) {
                return null;
            }
            return Ids.read(parts[1]).map(id -> new Cursor(parts[0], id)).orElse(null);
        }
    }

    private record Keyed(OccurrenceLine line, String cursor) {}

    private Slice<OccurrenceLine> page(OccurrenceFilter filter, @Nullable Cursor after, int limit) {
        List<UUID> taxa = filter.taxa();
        if (taxa != null && taxa.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var parameters = new ArrayList<String>();
        String keys = keys(filter, after, limit + 1, parameters);
        String sql = OccurrenceRows.SELECT + ", DATE_FORMAT(o.began_at, '%Y%m%d%H%i%s') FROM (" + keys
                + ") page JOIN occurrence o ON o.id = page.id" + OccurrenceRows.JOINS + LATEST_FIRST + (limit + 1);
        List<Keyed> found = reader.rows(
                sql,
                row -> new Keyed(rows.line(row), row.getString(OccurrenceRows.NEXT) + "_" + row.getString(1)),
                parameters.toArray(String[]::new));
        return new Slice<>(
                found.stream().limit(limit).map(Keyed::line).toList(),
                found.size() > limit ? found.get(limit - 1).cursor() : null);
    }

    /** The ids of a page. Few taxa, and the records of an animal, each give their latest, from their own index. */
    private static String keys(OccurrenceFilter filter, @Nullable Cursor after, int limit, List<String> parameters) {
        List<UUID> taxa = filter.taxa();
        List<UUID> animals = filter.organisms();
        if (animals != null) {
            return animals.stream()
                    .map(animal ->
                            "(" + latest("o.organism_id = ?", List.of(animal), filter, after, limit, parameters) + ")")
                    .collect(Collectors.joining(" UNION ALL "));
        }
        if (taxa == null) {
            return latest("1 = 1", List.of(), filter, after, limit, parameters);
        }
        if (taxa.size() > FEW_TAXA || filter.dataset() != null) {
            String any = "o.taxon_id IN (" + String.join(", ", Collections.nCopies(taxa.size(), "?")) + ")";
            return latest(any, taxa, filter, after, limit, parameters);
        }
        return taxa.stream()
                .map(taxon -> "(" + latest("o.taxon_id = ?", List.of(taxon), filter, after, limit, parameters) + ")")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String latest(
            String which,
            List<UUID> ids,
            OccurrenceFilter filter,
            @Nullable Cursor after,
            int limit,
            List<String> parameters) {
        var where = new StringBuilder("SELECT o.id FROM occurrence o WHERE o.standing = 1 AND ").append(which);
        ids.forEach(id -> parameters.add(id.toString()));
        add(where, parameters, " AND o.dataset_id = ?", filter.dataset());
        add(where, parameters, " AND o.ended_at >= ?", filter.from());
        add(where, parameters, " AND o.began_at <= ?", filter.to());
        if (filter.isDated()) {
            where.append(" AND o.seen_year > 0");
        }
        if (after != null) {
            where.append(" AND (o.began_at < ? OR (o.began_at = ? AND o.id < ?))");
            parameters.addAll(
                    List.of(after.beganAt(), after.beganAt(), after.id().toString()));
        }
        return where.append(LATEST_FIRST).append(limit).toString();
    }

    private static void add(StringBuilder where, List<String> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.add(value.toString());
        }
    }
}
