package ayaz.transparency;

import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.merkle.Tiles;
import ayaz.notes.Checkpoint;
import ayaz.notes.KeyChain;
import ayaz.notes.NoteRefused;
import ayaz.notes.SignedNote;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the leaves in their order and stops at the first that is wrong: a leaf that its event does not give any
 * more, a full tile whose root is not the one kept, a checkpoint that the tree of that size does not have or that is not
 * signed. Keeps no more than a page of anything.
 */
final class LogCheck {

    private final @Nullable KeyChain keys;
    private final @Nullable String origin;
    private final SignedCheckpoints checkpoints;
    private final KeptHashes hashes;
    private final @Nullable Checkpoint remembered;
    private final GrowingTree tree = new GrowingTree(this::filled);

    private long lastGood;
    private @Nullable Finding found;

    LogCheck(Connection connection, LogRows.State state, @Nullable Checkpoint remembered) throws SQLException {
        this.keys = new KeptKeys(new LogRows(connection).keys()).chain().orElse(null);
        this.origin = state.origin();
        this.checkpoints = new SignedCheckpoints(connection, state.size());
        this.hashes = new KeptHashes(connection);
        this.remembered = remembered;
    }

    /** Before the first leaf: the keys, and the checkpoint of the empty log. */
    Optional<Finding> begin() throws SQLException {
        if (keys == null && origin != null) {
            return Optional.of(Finding.at(Finding.Kind.FALSE_KEY, 0, null));
        }
        compareCheckpoints();
        return Optional.ofNullable(found);
    }

    /** The next leaves; answers the first thing that is wrong. */
    Optional<Finding> next(CheckedLeaves part) throws SQLException {
        for (CheckedLeaves.Leaf leaf : part.leaves()) {
            if (leaf.index() != tree.size()) {
                return Optional.of(Finding.at(Finding.Kind.MISSING_LEAF, tree.size(), null));
            }
            if (!leaf.agrees()) {
                return Optional.of(Finding.at(
                        leaf.recomputed() == null ? Finding.Kind.REMOVED : Finding.Kind.CHANGED,
                        leaf.index(),
                        leaf.event()));
            }
            tree.add(leaf.kept());
            compareCheckpoints();
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    long size() {
        return tree.size();
    }

    private void compareCheckpoints() throws SQLException {
        Checkpoint seen = remembered;
        if (found == null
                && seen != null
                && seen.size() == tree.size()
                && !seen.root().equals(tree.root())) {
            found = Finding.between(Finding.Kind.FORKED, lastGood, tree.size() - 1);
        }
        if (checkpoints.sizeOfNext() == tree.size() && found == null) {
            found = wrongWith(checkpoints.take());
            lastGood = tree.size();
        }
    }

    private @Nullable Finding wrongWith(LogRows.Signed kept) {
        Checkpoint signed = signed(kept);
        if (signed == null) {
            return Finding.at(Finding.Kind.FALSE_CHECKPOINT, kept.size(), null);
        }
        return signed.root().equals(tree.root())
                ? null
                : Finding.between(Finding.Kind.WRONG_TREE, lastGood, tree.size() - 1);
    }

    /** What was signed, if it was signed, and for this log and size. */
    private @Nullable Checkpoint signed(LogRows.Signed kept) {
        if (keys == null) {
            return null;
        }
        try {
            Checkpoint checkpoint = keys.checkpoint(SignedNote.parse(kept.note()));
            boolean ours = checkpoint.origin().equals(origin)
                    && checkpoint.size() == kept.size()
                    && checkpoint.root().equals(kept.root());
            return ours ? checkpoint : null;
        } catch (NoteRefused e) {
            return null;
        }
    }

    private void filled(int level, long index, Hash root) {
        if (found == null && !hashes.is(level, index, root)) {
            long leaves = 1L << (level * Tiles.HEIGHT);
            found = Finding.between(
                    Finding.Kind.WRONG_TILE, Math.max(lastGood, index * leaves), (index + 1) * leaves - 1);
        }
    }
}
