package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.notes.Checkpoint;
import ayaz.notes.KeyChain;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteRefused;
import ayaz.notes.SignedNote;
import ayaz.timestamps.TimeStamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that the log keeps about itself. */
record LogRows(Connection connection) {

    /** {@code origin} is null until the first sealing. */
    record State(@Nullable String origin, long size) {}

    record Key(
            int number,
            NoteKey key,
            long fromSize,
            Instant createdAt,
            @Nullable String handover) {}

    record Signed(long size, Hash root, Instant signedAt, String note) {

        static final String COLUMNS = "size, root, signed_at, note";

        /** What was signed, if the log has signed it, and for this log and size. */
        Optional<Checkpoint> checkpoint(@Nullable KeyChain keys, @Nullable String origin) {
            if (keys == null) {
                return Optional.empty();
            }
            try {
                Checkpoint checkpoint = keys.checkpoint(SignedNote.parse(note));
                boolean ours = checkpoint.origin().equals(origin)
                        && checkpoint.size() == size
                        && checkpoint.root().equals(root);
                return ours ? Optional.of(checkpoint) : Optional.empty();
            } catch (NoteRefused e) {
                return Optional.empty();
            }
        }

        static Signed of(ResultSet row) throws SQLException {
            return new Signed(row.getLong(1), Hash.of(row.getBytes(2)), moment(row, 3), row.getString(4));
        }
    }

    /** A witness's line under a checkpoint. */
    record Cosigned(NoteKey witness, String signature, Instant receivedAt) {}

    record Cosigning(long size, Instant receivedAt) {}

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The state, held until the transaction ends; nothing when another server holds it. */
    Optional<State> held() throws SQLException {
        return first("SELECT origin, size FROM log_state WHERE id = 1 FOR UPDATE SKIP LOCKED", LogRows::state);
    }

    State state() throws SQLException {
        return first("SELECT origin, size FROM log_state WHERE id = 1", LogRows::state)
                .orElseThrow(() -> new SQLException("log_state is empty"));
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(row.getString(1), row.getLong(2));
    }

    void grow(String origin, long size) throws SQLException {
        change("UPDATE log_state SET origin = ?, size = ? WHERE id = 1", origin, size);
    }

    /** In the order of their use. */
    List<Key> keys() throws SQLException {
        return all(
                "SELECT key_number, vkey, from_size, created_at, handover FROM log_key ORDER BY key_number",
                row -> new Key(
                        row.getInt(1),
                        NoteKey.parse(row.getString(2)),
                        row.getLong(3),
                        moment(row, 4),
                        row.getString(5)));
    }

    void add(Key key) throws SQLException {
        change(
                "INSERT INTO log_key (key_number, vkey, from_size, created_at, handover) VALUES (?, ?, ?, ?, ?)",
                key.number(),
                key.key().toString(),
                key.fromSize(),
                Timestamp.from(key.createdAt()),
                key.handover());
    }

    Optional<Signed> newest() throws SQLException {
        return first("SELECT " + Signed.COLUMNS + " FROM log_checkpoint ORDER BY size DESC LIMIT 1", Signed::of);
    }

    Optional<Signed> checkpoint(long size) throws SQLException {
        return all("SELECT " + Signed.COLUMNS + " FROM log_checkpoint WHERE size = ?", Signed::of, size).stream()
                .findFirst();
    }

    List<Cosigned> cosignatures(long size) throws SQLException {
        return all(
                "SELECT witness, signature, received_at FROM log_cosignature WHERE size = ? ORDER BY witness",
                row -> new Cosigned(NoteKey.parse(row.getString(1)), row.getString(2), moment(row, 3)),
                size);
    }

    long waiting() throws SQLException {
        return first("SELECT COUNT(*) FROM log_outbox", row -> row.getLong(1)).orElse(0L);
    }

    /** The size of the newest checkpoint that the witness has cosigned, or -1. */
    long cosigned(NoteKey witness) throws SQLException {
        return all(
                        "SELECT IFNULL(MAX(size), -1) FROM log_cosignature WHERE witness = ?",
                        row -> row.getLong(1),
                        witness.toString())
                .get(0);
    }

    /** By vkey: the newest checkpoint that each witness has cosigned. */
    Map<String, Cosigning> witnesses() throws SQLException {
        return all(
                        """
                        SELECT c.witness, c.size, c.received_at FROM log_cosignature c JOIN
                            (SELECT witness, MAX(size) AS size FROM log_cosignature GROUP BY witness) newest
                            ON newest.witness = c.witness AND newest.size = c.size""",
                        row -> Map.entry(row.getString(1), new Cosigning(row.getLong(2), moment(row, 3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<LogOverview.TimeStampLine> timeStamps() throws SQLException {
        return all(
                "SELECT size, stamped_at FROM log_timestamp ORDER BY size DESC LIMIT 5",
                row -> new LogOverview.TimeStampLine(row.getLong(1), moment(row, 2)));
    }

    /** Of several servers that asked at once, the first is kept. */
    int add(long size, TimeStamp stamp) throws SQLException {
        return change(
                "INSERT IGNORE INTO log_timestamp (size, stamped_at, token) VALUES (?, ?, ?)",
                size,
                Timestamp.from(stamp.time()),
                stamp.bytes());
    }

    void add(Signed checkpoint) throws SQLException {
        change(
                "INSERT INTO log_checkpoint (size, root, signed_at, note) VALUES (?, ?, ?, ?)",
                checkpoint.size(),
                checkpoint.root().bytes(),
                Timestamp.from(checkpoint.signedAt()),
                checkpoint.note());
    }

    static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private <T> Optional<T> first(String sql, Row<T> reader) throws SQLException {
        return all(sql, reader).stream().findFirst();
    }

    private <T> List<T> all(String sql, Row<T> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<T>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.of(row));
                }
            }
            return rows;
        }
    }

    private int change(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
