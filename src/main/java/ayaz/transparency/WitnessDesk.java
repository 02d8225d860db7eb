package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.merkle.ProofCheck;
import ayaz.notes.Checkpoint;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteRefused;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * We are a witness of the logs of others: we cosign a checkpoint when it continues the newest one that we have signed,
 * and remember it in the same step, so that nobody ever gets our signature under two histories.
 */
@ApplicationScoped
class WitnessDesk {

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    @Inject
    CollectionClock clock;

    /** What the log is told; {@code type} is the media type. */
    record Answer(int status, String type, String body) {

        private static final String TEXT = "text/plain; charset=utf-8";

        static Answer of(int status, String body) {
            return new Answer(status, TEXT, body + "\n");
        }

        static Answer knows(long size) {
            return new Answer(409, "text/x.tlog.size", size + "\n");
        }
    }

    private record Known(long size, Hash root) {}

    Answer add(byte[] body) {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (NoteRefused e) {
            return Answer.of(400, String.valueOf(e.getMessage()));
        }
        String origin = request.checkpoint().origin();
        List<NoteKey> keys = setup.witnessedLogs().stream()
                .filter(key -> key.name().equals(origin))
                .toList();
        if (keys.isEmpty()) {
            return Answer.of(404, "unknown log");
        }
        if (!isSigned(request, keys)) {
            return Answer.of(403, "not signed by the log");
        }
        return request.oldSize() > request.checkpoint().size()
                ? Answer.of(400, "the old size is the larger one")
                : database.write(connection -> cosign(connection, request));
    }

    private static boolean isSigned(AddCheckpoint request, List<NoteKey> keys) {
        try {
            return !request.note().signersAmong(keys).isEmpty();
        } catch (NoteRefused e) {
            return false;
        }
    }

    private Answer cosign(Connection connection, AddCheckpoint request) throws SQLException {
        Checkpoint wanted = request.checkpoint();
        Known known = held(connection, wanted.origin());
        boolean sameSize = known.size == wanted.size();
        if (known.size != request.oldSize() || (sameSize && !known.root.equals(wanted.root()))) {
            return Answer.knows(known.size);
        }
        if (!ProofCheck.consistent(known.size, known.root, wanted.size(), wanted.root(), request.proof())) {
            return Answer.of(422, "the log does not continue what it was");
        }
        remember(connection, request);
        String ourLog = new LogRows(connection).state().origin();
        String line = setup.keys()
                .witness(setup.witnessName(String.valueOf(ourLog)))
                .cosign(request.note().text(), clock.now())
                .line();
        return new Answer(200, Answer.TEXT, line);
    }

    /** Held until the transaction ends, also when it is the first time. */
    private Known held(Connection connection, String origin) throws SQLException {
        try (var first = connection.prepareStatement("INSERT IGNORE INTO witnessed_log"
                        + " (origin, size, root, note, cosigned_at) VALUES (?, 0, ?, '', UTC_TIMESTAMP(6))");
                var statement = connection.prepareStatement(
                        "SELECT size, root FROM witnessed_log WHERE origin = ? FOR UPDATE")) {
            first.setString(1, origin);
            first.setBytes(2, Hash.EMPTY.bytes());
            first.executeUpdate();
            statement.setString(1, origin);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Known(row.getLong(1), Hash.of(row.getBytes(2)));
            }
        }
    }

    private static void remember(Connection connection, AddCheckpoint request) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE witnessed_log SET size = ?, root = ?, note = ?,"
                + " cosigned_at = UTC_TIMESTAMP(6) WHERE origin = ?")) {
            statement.setLong(1, request.checkpoint().size());
            statement.setBytes(2, request.checkpoint().root().bytes());
            statement.setString(3, request.note().written());
            statement.setString(4, request.checkpoint().origin());
            statement.executeUpdate();
        }
    }
}
