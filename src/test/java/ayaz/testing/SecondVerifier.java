package ayaz.testing;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The custody log recomputed a second time from {@code docs/custody-log.md} alone, with another encoder and the plainest
 * tree, so that the product's own code is not its own judge.
 */
final class SecondVerifier {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private SecondVerifier() {}

    /** As it stood at one moment: the sealer goes on while this reads. */
    static List<String> brokenIn(Connection connection) throws SQLException {
        boolean alone = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return brokenLeaves(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(alone);
            connection.setTransactionIsolation(isolation);
        }
    }

    private static List<String> brokenLeaves(Connection connection) throws SQLException {
        var broken = new ArrayList<String>();
        var leaves = new ArrayList<byte[]>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        """
                        SELECT l.leaf_index, l.leaf_hash, NULL AS tube, e.id, e.unit_id, e.seq, e.event_type,
                            e.occurred_at, e.utc_offset, e.recorded_at, e.actor_id, e.actor_name, e.from_place,
                            e.to_place, e.state_after, e.reason, e.late, e.corrects_id, e.act_id, e.device,
                            e.signature_hash, u.code
                        FROM log_leaf l JOIN custody_event e ON e.id = l.event_id
                        JOIN stored_unit u ON u.id = e.unit_id
                        UNION ALL
                        SELECT l.leaf_index, l.leaf_hash, t.tube, t.id, t.unit_id, NULL, t.event_type,
                            t.occurred_at, NULL, NULL, t.actor_id, t.actor_name, t.from_place,
                            t.to_place, NULL, t.reason, NULL, t.corrects_id, t.act_id, NULL,
                            t.signature_hash, NULL
                        FROM log_leaf l JOIN tube_event t ON t.id = l.event_id
                        ORDER BY leaf_index""")) {
            while (row.next()) {
                byte[] hash = sha256(new byte[] {0}, canonical(row));
                if (row.getLong("leaf_index") != leaves.size() || !Arrays.equals(hash, row.getBytes("leaf_hash"))) {
                    broken.add("custody log, leaf " + row.getLong("leaf_index"));
                }
                leaves.add(hash);
            }
        }
        broken.addAll(brokenCheckpoints(connection, leaves));
        return broken;
    }

    private static List<String> brokenCheckpoints(Connection connection, List<byte[]> leaves) throws SQLException {
        var broken = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT size, root FROM log_checkpoint ORDER BY size DESC LIMIT 20")) {
            while (row.next()) {
                int size = row.getInt(1);
                if (size > leaves.size() || !Arrays.equals(root(leaves.subList(0, size)), row.getBytes(2))) {
                    broken.add("custody log, checkpoint of " + size);
                }
            }
        }
        return broken;
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] canonical(ResultSet row) throws SQLException {
        JsonObjectBuilder leaf = Json.createObjectBuilder().add("occurredAt", time(row, "occurred_at"));
        String tube = row.getString("tube");
        if (tube != null) {
            leaf.add("format", "ayaz-tube-event/1").add("tube", tube);
        } else {
            ofUnit(leaf, row);
        }
        text(leaf, "event", row.getString("id"));
        text(leaf, "unit", row.getString("unit_id"));
        text(leaf, "type", row.getString("event_type"));
        text(leaf, "actorId", row.getString("actor_id"));
        text(leaf, "actorName", row.getString("actor_name"));
        text(leaf, "reason", row.getString("reason"));
        text(leaf, "corrects", row.getString("corrects_id"));
        text(leaf, "act", row.getString("act_id"));
        text(leaf, "signature", row.getString("signature_hash"));
        place(leaf, "from", row.getString("from_place"));
        place(leaf, "to", row.getString("to_place"));
        try {
            return new JsonCanonicalizer(leaf.build().toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ofUnit(JsonObjectBuilder leaf, ResultSet row) throws SQLException {
        leaf.add("format", "ayaz-custody-event/1")
                .add("seq", row.getInt("seq"))
                .add("late", row.getBoolean("late"))
                .add("utcOffset", row.getInt("utc_offset"))
                .add("recordedAt", time(row, "recorded_at"));
        text(leaf, "unitCode", row.getString("code"));
        text(leaf, "stateAfter", row.getString("state_after"));
        text(leaf, "device", row.getString("device"));
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return TIME.format(row.getObject(column, LocalDateTime.class));
    }

    private static void text(JsonObjectBuilder leaf, String name, @Nullable String value) {
        if (value == null) {
            leaf.addNull(name);
        } else {
            leaf.add(name, value);
        }
    }

    private static void place(JsonObjectBuilder leaf, String name, @Nullable String path) {
        if (path == null) {
            leaf.addNull(name);
        } else {
            leaf.add(name, Json.createArrayBuilder(Arrays.asList(path.split("\u001f", -1))));
        }
    }
}
