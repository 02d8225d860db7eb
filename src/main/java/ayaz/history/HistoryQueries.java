package ayaz.history;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of the audit, the newest first. */
@ApplicationScoped
public class HistoryQueries {

    private static final int PORTION = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    @Inject
    WithheldPlaces places;

    /** Somebody who has acted. */
    public record Person(UUID id, String username, String displayName) {}

    @Requires(Permission.AUDIT)
    public Slice<AuditRow> find(AuditFilter filter, @Nullable String after, int limit) {
        filter.mustMakeSense();
        return slice(filter, after, limit);
    }

    /** What happened to one record, for everyone who may see the record itself. */
    @Requires(Permission.READ)
    public Slice<AuditRow> ofRecord(String nameOrId, int limit) {
        return slice(AuditFilter.ofRecord(nameOrId), null, limit);
    }

    /** The changes of each of these records, the newest first; those of its parts are not among them. */
    @Requires(Permission.READ)
    public Map<UUID, List<RecordChange>> changesOf(Collection<UUID> records) {
        var changes = new HashMap<UUID, List<RecordChange>>();
        List<UUID> all = List.copyOf(records);
        for (int from = 0; from < all.size(); from += PORTION) {
            String ids = all.subList(from, Math.min(from + PORTION, all.size())).stream()
                    .map(id -> "'" + id + "'")
                    .collect(Collectors.joining(","));
            List<?> found = entities.createNativeQuery(
                            "SELECT record_id, recorded_at, field, old_value FROM audit_entry WHERE record_id IN ("
                                    + ids
                                    + ") AND event = 'CHANGED' AND part IS NULL ORDER BY recorded_at DESC, id DESC")
                    .getResultList();
            for (Object each : found) {
                Object[] column = (Object[]) each;
                changes.computeIfAbsent(UUID.fromString(column[0].toString()), id -> new ArrayList<>())
                        .add(new RecordChange(
                                AuditStatement.instant(column[1]), column[2].toString(), text(column[3])));
            }
        }
        return changes;
    }

    /** Every entry of a search, however many there are. */
    @Requires(Permission.AUDIT)
    public void each(AuditFilter filter, Consumer<AuditRow> reader) {
        filter.mustMakeSense();
        String after = null;
        do {
            Slice<AuditRow> portion = slice(filter, after, PORTION);
            portion.rows().forEach(reader);
            after = portion.nextCursor();
        } while (after != null);
    }

    private Slice<AuditRow> slice(AuditFilter filter, @Nullable String after, int limit) {
        List<?> found = new AuditStatement(filter, person(filter.person()), clock.zone())
                .after(after)
                .query(entities, limit + 1)
                .getResultList();
        List<AuditRow> rows =
                found.stream().limit(limit).map(row -> row((Object[]) row)).toList();
        return new Slice<>(
                places.from(rows), found.size() > limit ? rows.get(limit - 1).key() : null);
    }

    private static AuditRow row(Object[] column) {
        return new AuditRow(
                UUID.fromString(column[0].toString()),
                AuditStatement.instant(column[1]),
                ((Number) column[2]).intValue(),
                id(column[3]),
                column[4].toString(),
                AuditEvent.valueOf(column[5].toString()),
                column[6] == null ? null : AuditKind.valueOf(column[6].toString()),
                id(column[7]),
                text(column[8]),
                text(column[9]),
                text(column[10]),
                text(column[11]),
                text(column[12]),
                text(column[13]));
    }

    private static @Nullable UUID id(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }

    private static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    private @Nullable UUID person(@Nullable String username) {
        return username == null
                ? null
                : entities.createQuery("select u.id from UserAccount u where u.username = :name", UUID.class)
                        .setParameter("name", username)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.unprocessable("history.refusal.noSuchPerson", username)
                                .at("person"));
    }

    /** There are few people, so this one list is whole. */
    @Requires(Permission.AUDIT)
    public List<Person> people() {
        return entities.createQuery(
                        """
                        select new ayaz.history.HistoryQueries.Person(u.id, u.username, u.displayName)
                        from UserAccount u order by u.displayName""",
                        Person.class)
                .getResultList();
    }

    /** The fields that were ever changed. */
    @Requires(Permission.AUDIT)
    public List<String> fields() {
        List<?> fields = entities.createNativeQuery(
                        "SELECT DISTINCT field FROM audit_entry WHERE field IS NOT NULL ORDER BY field")
                .getResultList();
        return fields.stream().map(Object::toString).toList();
    }
}
