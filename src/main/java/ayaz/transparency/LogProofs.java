package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.leaves.LogLeaf;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.merkle.Proofs;
import ayaz.notes.Checkpoint;
import ayaz.notes.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proofs out of the tiles, for one event or for two sizes. */
@ApplicationScoped
public class LogProofs {

    /** That the event stands in the log; {@code leaf} is hashed in UTF-8. Hashes are base64. */
    public record Inclusion(
            UUID event, long index, long size, String leaf, Hash leafHash, List<Hash> path, String checkpoint) {}

    /** That the log of the larger size begins with that of the smaller. */
    public record Consistency(long from, long to, Hash fromRoot, Hash toRoot, List<Hash> path) {}

    @Inject
    LogDatabase database;

    @Inject
    PublishedLog published;

    /** In the newest checkpoint, or in the kept one of that size. */
    @Requires(Permission.READ)
    public Inclusion inclusion(UUID event, @Nullable Long size) {
        return database.read(connection -> {
            String note = published.note(connection, size);
            long signed = Checkpoint.parse(SignedNote.parse(note).text()).size();
            long index = index(connection, event);
            if (index >= signed) {
                throw LogRefusals.notYetSealed(event);
            }
            byte[] leaf = leaf(connection, event).bytes();
            return new Inclusion(
                    event,
                    index,
                    signed,
                    new String(leaf, StandardCharsets.UTF_8),
                    new Hasher().leaf(leaf),
                    new Proofs(new StoredTiles(connection), signed).inclusion(index),
                    note);
        });
    }

    @Requires(Permission.READ)
    public Consistency consistency(long from, long to) {
        return database.read(connection -> consistency(connection, from, to));
    }

    static Consistency consistency(Connection connection, long from, long to) throws SQLException {
        long size = new LogRows(connection).state().size();
        if (from < 0 || from > to || to > size) {
            throw LogRefusals.noSuchSizes(from, to, size);
        }
        var proofs = new Proofs(new StoredTiles(connection), to);
        return new Consistency(from, to, proofs.root(from), proofs.root(), proofs.consistency(from));
    }

    private static long index(Connection connection, UUID event) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT leaf_index FROM log_leaf WHERE event_id = ?")) {
            statement.setString(1, event.toString());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw LogRefusals.notYetSealed(event);
                }
                return row.getLong(1);
            }
        }
    }

    private static LogLeaf leaf(Connection connection, UUID event) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT " + LeafRows.COLUMNS + " FROM log_leaf l"
                + LeafRows.joined("l.event_id") + " WHERE l.event_id = ?")) {
            statement.setString(1, event.toString());
            try (var row = statement.executeQuery()) {
                LogLeaf leaf = row.next() ? LeafRows.leaf(row, 1) : null;
                if (leaf == null) {
                    throw LogRefusals.notYetSealed(event);
                }
                return leaf;
            }
        }
    }

    public static String base64(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.bytes());
    }
}
