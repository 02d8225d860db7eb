package ayaz.transparency;

import ayaz.leaves.CanonicalJson;
import ayaz.leaves.LogLeaf;
import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.merkle.Proofs;
import ayaz.notes.Checkpoint;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import ayaz.platform.CollectionClock;
import ayaz.platform.FreeSpace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes committed events from the outbox, appends them to the log and signs how it stands: a batch is one transaction,
 * in which the events leave the outbox and enter the log together. So a sealer may be killed at any moment, and events
 * may be committed in any order: none is skipped and none comes twice. Whoever holds the state's row seals.
 */
@ApplicationScoped
class Sealer {

    private static final int BATCH = 5000;

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    @Inject
    RememberedCheckpoint remembered;

    @Inject
    CollectionClock clock;

    @Inject
    FreeSpace space;

    /** The tree as this server left it, so that it is not read again for every batch. */
    private @Nullable GrowingTree known;

    private final List<HashRow> filled = new ArrayList<>();

    private record HashRow(int level, long index, Hash hash) {}

    private record LeafRow(String event, Hash hash) {}

    /** What a batch did; {@code note} is the checkpoint if one was signed. */
    private record Done(int events, boolean more, @Nullable String note) {}

    /** Seals what waits, batch by batch; answers how many events. */
    synchronized int seal() {
        space.mustSuffice();
        int sealed = 0;
        Done done;
        do {
            done = batch();
            sealed += done.events;
            if (done.note != null) {
                remembered.keep(done.note);
            }
        } while (done.more);
        return sealed;
    }

    private Done batch() {
        filled.clear();
        try {
            return database.write(connection -> {
                var rows = new LogRows(connection);
                Optional<LogRows.State> state = rows.held();
                return state.isEmpty() ? new Done(0, false, null) : batch(connection, rows, state.get());
            });
        } catch (RuntimeException e) {
            known = null; // it has grown in memory, but not in the database
            throw e;
        }
    }

    private Done batch(Connection connection, LogRows rows, LogRows.State state) throws SQLException {
        String origin = state.origin() == null ? setup.newOrigin() : state.origin();
        NoteSigner signer = signer(rows, origin);
        GrowingTree tree = tree(connection, rows, state);
        List<LeafRow> leaves = waiting(connection);
        leaves.forEach(leaf -> tree.add(leaf.hash));
        append(connection, state.size(), leaves);
        if (!leaves.isEmpty() || state.origin() == null) {
            rows.grow(origin, tree.size());
        }
        boolean more = leaves.size() == BATCH;
        return new Done(leaves.size(), more, more ? null : sign(rows, signer, origin, tree));
    }

    /** Of the newest key; the first one is made now. */
    private NoteSigner signer(LogRows rows, String origin) throws SQLException {
        List<LogRows.Key> keys = rows.keys();
        if (keys.isEmpty()) {
            NoteSigner first = setup.keys().unused(origin, List.of());
            rows.add(new LogRows.Key(1, first.key(), 0, clock.now(), null));
            return first;
        }
        NoteKey newest = keys.get(keys.size() - 1).key();
        return setup.keys()
                .signer(newest)
                .orElseThrow(() -> new LogTroubled(LogTrouble.FOREIGN_KEY, newest.toString()));
    }

    private GrowingTree tree(Connection connection, LogRows rows, LogRows.State state) throws SQLException {
        GrowingTree tree = known;
        if (tree == null || tree.size() != state.size()) {
            mustBeTheSignedOne(connection, rows, state);
            tree = GrowingTree.of(
                    new StoredTiles(connection),
                    state.size(),
                    (level, index, root) -> filled.add(new HashRow(level, index, root)));
            known = tree;
        }
        return tree;
    }

    /** Never signs what contradicts an earlier signature: neither the database's own nor what this server remembers. */
    private void mustBeTheSignedOne(Connection connection, LogRows rows, LogRows.State state) throws SQLException {
        var proofs = new Proofs(new StoredTiles(connection), state.size());
        Optional<Checkpoint> seen = remembered.read();
        if (seen.isPresent()) {
            mustContain(proofs, state, seen.get());
        }
        Optional<LogRows.Signed> newest = rows.newest();
        if (newest.isPresent()
                && !isRoot(proofs, state, newest.get().size(), newest.get().root())) {
            throw new LogTroubled(
                    LogTrouble.TAMPERED, "checkpoint of " + newest.get().size());
        }
    }

    private static void mustContain(Proofs proofs, LogRows.State state, Checkpoint seen) {
        if (seen.size() > state.size()) {
            throw new LogTroubled(
                    LogTrouble.ROLLED_BACK, "remembered " + seen.size() + ", found " + state.size() + " leaves");
        }
        if (!seen.origin().equals(state.origin()) || !isRoot(proofs, state, seen.size(), seen.root())) {
            throw new LogTroubled(LogTrouble.FORKED, "checkpoint of " + seen.size() + " of " + seen.origin());
        }
    }

    private static boolean isRoot(Proofs proofs, LogRows.State state, long size, Hash root) {
        try {
            return size <= state.size() && proofs.root(size).equals(root);
        } catch (IllegalStateException leavesMissing) {
            return false;
        }
    }

    /** From the outbox on, whatever the statistics of a table that is mostly empty say. */
    private static List<LeafRow> waiting(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT " + LeafRows.COLUMNS + " FROM log_outbox o"
                + LeafRows.joined("o.event_id")
                + " WHERE u.id IS NOT NULL OR t.id IS NOT NULL ORDER BY o.event_id LIMIT " + BATCH)) {
            var leaves = new ArrayList<LeafRow>();
            var json = new CanonicalJson();
            var hasher = new Hasher();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    LogLeaf leaf = Objects.requireNonNull(LeafRows.leaf(row, 1));
                    json.clear();
                    leaf.writeTo(json);
                    leaves.add(new LeafRow(leaf.event(), hasher.leaf(json.buffer(), 0, json.length())));
                }
            }
            return leaves;
        }
    }

    private void append(Connection connection, long size, List<LeafRow> leaves) throws SQLException {
        if (leaves.isEmpty()) {
            return;
        }
        try (var leaf = connection.prepareStatement(
                        "INSERT INTO log_leaf (leaf_index, event_id, leaf_hash) VALUES (?, ?, ?)");
                var gone = connection.prepareStatement("DELETE FROM log_outbox WHERE event_id = ?");
                var hash = connection.prepareStatement(
                        "INSERT INTO log_hash (level, hash_index, hash) VALUES (?, ?, ?)")) {
            long index = size;
            for (LeafRow row : leaves) {
                leaf.setLong(1, index++);
                leaf.setString(2, row.event);
                leaf.setBytes(3, row.hash.bytes());
                leaf.addBatch();
                gone.setString(1, row.event);
                gone.addBatch();
            }
            leaf.executeBatch();
            gone.executeBatch();
            for (HashRow row : filled) {
                hash.setInt(1, row.level);
                hash.setLong(2, row.index);
                hash.setBytes(3, row.hash.bytes());
                hash.addBatch();
            }
            if (!filled.isEmpty()) {
                hash.executeBatch();
            }
        }
    }

    /** The checkpoint of what has been sealed, unless there is one already. */
    private @Nullable String sign(LogRows rows, NoteSigner signer, String origin, GrowingTree tree)
            throws SQLException {
        Optional<LogRows.Signed> newest = rows.newest();
        if (newest.isPresent() && newest.get().size() == tree.size()) {
            return null;
        }
        String text = new Checkpoint(origin, tree.size(), tree.root()).text();
        String note = SignedNote.of(text, signer.sign(text)).written();
        rows.add(new LogRows.Signed(tree.size(), tree.root(), clock.now(), note));
        return note;
    }
}
