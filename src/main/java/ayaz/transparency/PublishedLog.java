package ayaz.transparency;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.leaves.LogLeaf;
import ayaz.merkle.Hash;
import ayaz.merkle.Tiles;
import ayaz.notes.NoteSignature;
import ayaz.notes.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log as static resources: hashes for everybody, what they are hashes of for those who may read. */
@ApplicationScoped
public class PublishedLog {

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    /** The newest checkpoint with all that have signed it. */
    public String checkpoint() {
        return database.read(connection -> note(connection, null));
    }

    String note(Connection connection, @Nullable Long size) throws SQLException {
        var rows = new LogRows(connection);
        LogRows.Signed signed =
                (size == null ? rows.newest() : rows.checkpoint(size)).orElseThrow(LogRefusals::noSuchCheckpoint);
        List<NoteSignature> cosigned = rows.cosignatures(signed.size()).stream()
                .map(cosignature -> NoteSignature.parse(cosignature.signature()))
                .toList();
        return SignedNote.parse(signed.note()).with(cosigned).written();
    }

    /** Every key that ever signed: a line each with the size from which it did, and the hand-overs below. */
    public String keys() {
        return database.read(connection -> {
            var text = new StringBuilder();
            List<LogRows.Key> keys = new LogRows(connection).keys();
            keys.forEach(key ->
                    text.append(key.fromSize()).append(' ').append(key.key()).append('\n'));
            keys.stream()
                    .map(LogRows.Key::handover)
                    .filter(java.util.Objects::nonNull)
                    .forEach(note -> text.append('\n').append(note));
            return text.toString();
        });
    }

    /** The key under which we cosign the logs of others. */
    public String witnessKey() {
        String origin =
                database.read(connection -> new LogRows(connection).state()).origin();
        if (origin == null) {
            throw LogRefusals.noSuchCheckpoint();
        }
        return setup.keys().witness(setup.witnessName(origin)).witnessKey() + "\n";
    }

    /** The tile if the log is large enough to have it. */
    Optional<byte[]> tile(TilePath path) {
        return database.read(connection -> {
            if (!isThere(connection, path)) {
                return Optional.empty();
            }
            var bytes = new ByteArrayOutputStream();
            List<Hash> hashes = new StoredTiles(connection).read(path.level(), path.tile(), path.width());
            hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
            return hashes.size() == path.width() ? Optional.of(bytes.toByteArray()) : Optional.empty();
        });
    }

    /** The leaves of a tile, each after its length in two bytes. */
    @Requires(Permission.READ)
    public Optional<byte[]> entries(TilePath path) {
        return database.read(connection -> {
            if (!isThere(connection, path)) {
                return Optional.empty();
            }
            var bytes = new ByteArrayOutputStream();
            List<LogLeaf> leaves = leaves(connection, path);
            for (LogLeaf leaf : leaves) {
                byte[] entry = leaf.bytes();
                bytes.write(entry.length >> 8);
                bytes.write(entry.length);
                bytes.writeBytes(entry);
            }
            return leaves.size() == path.width() ? Optional.of(bytes.toByteArray()) : Optional.empty();
        });
    }

    private static boolean isThere(Connection connection, TilePath path) throws SQLException {
        long size = new LogRows(connection).state().size();
        return path.tile() * Tiles.WIDTH + path.width() <= Tiles.count(path.level(), size);
    }

    /** Up to the first whose event is gone. */
    private static List<LogLeaf> leaves(Connection connection, TilePath path) throws SQLException {
        long first = path.tile() * Tiles.WIDTH;
        try (var statement = connection.prepareStatement(
                "SELECT " + LeafRows.COLUMNS + " FROM log_leaf l" + LeafRows.joined("l.event_id")
                        + " WHERE l.leaf_index >= ? AND l.leaf_index < ? ORDER BY l.leaf_index")) {
            statement.setLong(1, first);
            statement.setLong(2, first + path.width());
            var leaves = new ArrayList<LogLeaf>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    LogLeaf leaf = LeafRows.leaf(row, 1);
                    if (leaf == null) {
                        break;
                    }
                    leaves.add(leaf);
                }
            }
            return leaves;
        }
    }
}
