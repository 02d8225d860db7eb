package ayaz.audit;

import ayaz.platform.Ids;
import ayaz.platform.ManyRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Adds entries, all of an act at once, on the connection of its transaction. The database lets nobody change them. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT =
            """
            INSERT INTO audit_entry (id, recorded_at, utc_offset, actor_id, actor_name, event, record_kind, record_id,
                record_name, part, field, old_value, new_value, reason)""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int NAME = 200;
    private static final int REASON = 400;

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    void add(List<AuditLine> lines) {
        try (Connection connection = connections.getConnection()) {
            ManyRows.insert(connection, INSERT, ROW, lines, AuditTable::fill);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void fill(ManyRows.Values values, AuditLine line) throws SQLException {
        AuditSubject subject = line.subject();
        values.add(Ids.next().toString())
                .add(LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC))
                .add(Integer.valueOf(line.offsetMinutes()))
                .add(id(line.who().id()))
                .add(line.who().name())
                .add(line.event().name())
                .add(subject == null ? null : subject.kind().name())
                .add(subject == null ? null : id(subject.id()))
                .add(subject == null ? null : cut(subject.name(), NAME))
                .add(subject == null ? null : cut(subject.part(), NAME))
                .add(line.field())
                .add(line.before())
                .add(line.after())
                .add(cut(line.reason(), REASON));
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
