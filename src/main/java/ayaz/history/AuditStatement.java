package ayaz.history;

import ayaz.platform.Ids;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter and a key as one statement, the newest entry first. Each filter has an index that ends in time and id, so
 * that a page begins where the one before has ended.
 */
final class AuditStatement {

    private static final String COLUMNS =
            """
            SELECT id, recorded_at, utc_offset, actor_id, actor_name, event, record_kind, record_id, record_name, part,
                field, old_value, new_value, reason
            FROM audit_entry""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    AuditStatement(AuditFilter filter, @Nullable UUID person, ZoneId zone) {
        record(filter.record());
        equal("actor_id", person == null ? null : person.toString());
        equal("event", filter.event());
        equal("record_kind", filter.kind());
        equal("field", filter.field());
        LocalDate first = filter.firstDay();
        if (first != null) {
            holds("recorded_at >= ?", utc(first.atStartOfDay(zone).toInstant()));
        }
        LocalDate last = filter.lastDay();
        if (last != null) {
            holds("recorded_at < ?", utc(last.plusDays(1).atStartOfDay(zone).toInstant()));
        }
    }

    /** A number or name as written then, or an id. */
    private void record(@Nullable String record) {
        equal(Ids.read(record).isPresent() ? "record_id" : "record_name", record);
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            holds(column + " = ?", value);
        }
    }

    private void holds(String condition, Object value) {
        values.add(value);
        conditions.add(condition.replace("?", "?" + values.size()));
    }

    AuditStatement after(@Nullable String key) {
        String[] parts = key == null ? new String[0] : key.split("_", 2);
        if (parts.length == 2 && Ids.read(parts[1]).isPresent()) {
            values.add(utc(instant(parts[0])));
            values.add(parts[1]);
            int at = values.size() - 1;
            conditions.add("(recorded_at < ?%1$d OR (recorded_at = ?%1$d AND id < ?%2$d))".formatted(at, at + 1));
        }
        return this;
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    Query query(EntityManager entities, int rows) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        Query query = entities.createNativeQuery(COLUMNS + where + " ORDER BY recorded_at DESC, id DESC LIMIT " + rows);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    static Instant instant(Object column) {
        LocalDateTime time = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return time.toInstant(ZoneOffset.UTC);
    }
}
