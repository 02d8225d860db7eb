package ayaz.audit;

import ayaz.platform.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
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
                record_name, part, field, old_value, new_value, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int NAME = 200;
    private static final int REASON = 400;

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource connections;

    void add(List<AuditLine> lines) {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditLine line : lines) {
                fill(insert, line);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void fill(PreparedStatement insert, AuditLine line) throws SQLException {
        AuditSubject subject = line.subject();
        insert.setString(1, Ids.next().toString());
        insert.setObject(2, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC));
        insert.setInt(3, line.offsetMinutes());
        text(insert, 4, id(line.who().id()));
        insert.setString(5, line.who().name());
        insert.setString(6, line.event().name());
        text(insert, 7, subject == null ? null : subject.kind().name());
        text(insert, 8, subject == null ? null : id(subject.id()));
        text(insert, 9, subject == null ? null : cut(subject.name(), NAME));
        text(insert, 10, subject == null ? null : cut(subject.part(), NAME));
        text(insert, 11, line.field());
        text(insert, 12, line.before());
        text(insert, 13, line.after());
        text(insert, 14, cut(line.reason(), REASON));
    }

    private static void text(PreparedStatement insert, int column, @Nullable String value) throws SQLException {
        if (value == null) {
            insert.setNull(column, Types.VARCHAR);
        } else {
            insert.setString(column, value);
        }
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
