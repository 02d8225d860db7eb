package ayaz.transparency;

import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.merkle.Tiles;
import ayaz.notes.Checkpoint;
import ayaz.notes.KeyChain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the leaves in their order and stops at the first that is wrong: a leaf that its event does not give any
 * more, a checkpoint that the tree of that size does not have or that is not signed, a full tile whose root is not the
 * one kept. Where leaves were changed together with their rows, the signed root only tells that one of those since the
 * checkpoint before is another; the copy in the home tells which, and without it a tile that was forgotten may tell
 * nearly. Keeps no more than a page of anything.
 */
final class LogCheck {

    private final @Nullable KeyChain keys;
    private final @Nullable String origin;
    private final SignedCheckpoints checkpoints;
    private final KeptHashes hashes;
    private final @Nullable Checkpoint remembered;
    private final FirstOther firstOther;
    private final GrowingTree tree = new GrowingTree(this::filled);

    private long lastGood;
    private @Nullable Finding found;

    /** A tile that the leaves do not give: the next checkpoint decides whether it is wrong or they are. */
    private @Nullable Finding suspect;

    /** The first leaf from there on that is not the one of that checkpoint, if anybody can tell. */
    @FunctionalInterface
    interface FirstOther {
        OptionalLong since(long from, Checkpoint signed);
    }

    LogCheck(Connection connection, LogRows.State state, @Nullable Checkpoint remembered, FirstOther firstOther)
            throws SQLException {
        this.firstOther = firstOther;
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
        for (Hash leaf : part.sound()) {
            tree.add(leaf);
            compareCheckpoints();
            if (found != null) {
                return Optional.of(found);
            }
        }
        Finding wrong = part.wrong();
        return wrong == null ? Optional.empty() : Optional.of(firstOf(wrong));
    }

    /** The next leaf is not there. */
    Finding missing() throws SQLException {
        return firstOf(Finding.at(Finding.Kind.MISSING_LEAF, tree.size(), null));
    }

    /** Before a leaf that is plainly wrong, there may be one that was changed together with its row. */
    private Finding firstOf(Finding plain) throws SQLException {
        if (checkpoints.sizeOfNext() < 0) {
            return plain;
        }
        Optional<Checkpoint> signed = checkpoints.take().checkpoint(keys, origin);
        OptionalLong first = signed.isPresent() ? firstOther.since(lastGood, signed.get()) : OptionalLong.empty();
        return first.isPresent() && first.getAsLong() < plain.leaf()
                ? Finding.at(Finding.Kind.REWRITTEN, first.getAsLong(), null)
                : plain;
    }

    /** After the last leaf: a tile behind the last checkpoint. */
    Optional<Finding> end() {
        return Optional.ofNullable(suspect);
    }

    long size() {
        return tree.size();
    }

    private void compareCheckpoints() throws SQLException {
        Checkpoint seen = remembered;
        if (seen != null && seen.size() == tree.size() && !seen.root().equals(tree.root())) {
            found = other(Finding.Kind.FORKED, seen);
        }
        if (checkpoints.sizeOfNext() == tree.size() && found == null) {
            found = wrongWith(checkpoints.take());
            lastGood = tree.size();
        }
    }

    private @Nullable Finding wrongWith(LogRows.Signed kept) {
        Checkpoint signed = kept.checkpoint(keys, origin).orElse(null);
        if (signed == null) {
            return Finding.at(Finding.Kind.FALSE_CHECKPOINT, kept.size(), null);
        }
        return signed.root().equals(tree.root()) ? suspect : other(Finding.Kind.WRONG_TREE, signed);
    }

    /** Leaves are not those that were signed: the first of them, or those among which it is. */
    private Finding other(Finding.Kind kind, Checkpoint signed) {
        OptionalLong first = firstOther.since(lastGood, signed);
        if (first.isPresent()) {
            return Finding.at(Finding.Kind.REWRITTEN, first.getAsLong(), null);
        }
        Finding tile = suspect;
        return tile == null
                ? Finding.between(kind, lastGood, tree.size() - 1)
                : Finding.between(kind, tile.leaf(), tile.last());
    }

    private void filled(int level, long index, Hash root) {
        if (suspect == null && !hashes.is(level, index, root)) {
            long leaves = 1L << (level * Tiles.HEIGHT);
            suspect = Finding.between(
                    Finding.Kind.WRONG_TILE, Math.max(lastGood, index * leaves), (index + 1) * leaves - 1);
        }
    }
}
