package ayaz.transparency;

import ayaz.merkle.GrowingTree;
import ayaz.merkle.Hash;
import ayaz.notes.Checkpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of all sealed leaves in a file outside of the database. Where somebody has changed a row together with its
 * leaf and all hashes above, a signed root only tells that something before it is another; this copy tells which leaf.
 * It follows the signed checkpoints, whoever sealed, takes nothing in that does not give the signed root, and is believed
 * only as far as it does.
 */
@ApplicationScoped
class KeptLeaves {

    private static final Logger LOG = Logger.getLogger(KeptLeaves.class.getName());
    private static final int PAGE = 8192;

    @Inject
    LogDatabase database;

    @Inject
    LogSetup setup;

    /** Of what the file holds. */
    private @Nullable GrowingTree tree;

    /** The checkpoint that the leaves of the database do not give: nothing is tried again until there is another. */
    private long refused = -1;

    /** Takes in what was sealed since. */
    synchronized void follow() {
        file().ifPresent(file -> {
            Optional<LogRows.Signed> newest = database.read(connection -> new LogRows(connection).newest());
            newest.filter(checkpoint -> checkpoint.size() != refused).ifPresent(checkpoint -> follow(file, checkpoint));
        });
    }

    private void follow(LeafFile file, LogRows.Signed newest) {
        boolean taken = known(file).size() >= newest.size()
                || database.read(connection -> extended(connection, file, newest) || renewed(connection, file, newest));
        if (!taken) {
            refused = newest.size();
            LOG.warning("The leaves of the custody log do not give its checkpoint of " + newest.size());
        }
    }

    private GrowingTree known(LeafFile file) {
        GrowingTree known = tree;
        if (known == null || known.size() != file.size()) {
            known = new GrowingTree();
            grow(known, file, file.size());
            tree = known;
        }
        return known;
    }

    private static void grow(GrowingTree tree, LeafFile file, long size) {
        while (tree.size() < size) {
            file.read(tree.size(), Math.min(tree.size() + PAGE, size)).forEach(tree::add);
        }
    }

    /** Whether what was sealed since the copy's last leaf gives the signed root; if not, the copy is what it was. */
    private boolean extended(Connection connection, LeafFile file, LogRows.Signed to) throws SQLException {
        GrowingTree grown = known(file);
        long before = grown.size();
        boolean proven = copied(connection, file, grown, to);
        if (!proven) {
            file.write(before, List.of());
            tree = null;
        }
        return proven;
    }

    private static boolean copied(Connection connection, LeafFile file, GrowingTree grown, LogRows.Signed to)
            throws SQLException {
        var tiles = new StoredTiles(connection);
        while (grown.size() < to.size()) {
            List<Hash> page = tiles.leaves(grown.size(), Math.min(grown.size() + PAGE, to.size()));
            if (page.isEmpty()) {
                return false;
            }
            file.write(grown.size(), page);
            page.forEach(grown::add);
        }
        return isProven(connection, grown, to);
    }

    private static boolean isProven(Connection connection, GrowingTree grown, LogRows.Signed to) throws SQLException {
        var rows = new LogRows(connection);
        return to.checkpoint(
                        new KeptKeys(rows.keys()).chain().orElse(null),
                        rows.state().origin())
                .filter(signed -> signed.root().equals(grown.root()))
                .isPresent();
    }

    /** The copy is of another log, or was damaged; the database's leaves take its place if they give the signed root. */
    private boolean renewed(Connection connection, LeafFile file, LogRows.Signed to) throws SQLException {
        var draft = new LeafFile(file.path().resolveSibling("leaves.new"));
        draft.write(0, List.of());
        var grown = new GrowingTree();
        try {
            boolean proven = copied(connection, draft, grown, to);
            if (proven) {
                Files.move(
                        draft.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                tree = grown;
            } else {
                Files.delete(draft.path());
            }
            return proven;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first leaf from there on that is another than the one of that checkpoint; nothing if there is none, or if the
     * copy does not give its root and cannot tell.
     */
    OptionalLong firstOther(Connection connection, Checkpoint signed, long from) {
        return file().filter(file -> gives(file, signed))
                .map(file -> firstOther(connection, file, signed, from))
                .orElse(OptionalLong.empty());
    }

    private static boolean gives(LeafFile file, Checkpoint signed) {
        var grown = new GrowingTree();
        grow(grown, file, Math.min(file.size(), signed.size()));
        return grown.size() == signed.size() && grown.root().equals(signed.root());
    }

    private static OptionalLong firstOther(Connection connection, LeafFile file, Checkpoint signed, long from) {
        var tiles = new StoredTiles(connection);
        for (long at = from; at < signed.size(); at += PAGE) {
            List<Hash> sealed = file.read(at, Math.min(at + PAGE, signed.size()));
            List<Hash> stored = tiles.leaves(at, at + sealed.size());
            for (int i = 0; i < sealed.size(); i++) {
                if (i >= stored.size() || !sealed.get(i).equals(stored.get(i))) {
                    return OptionalLong.of(at + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private Optional<LeafFile> file() {
        return setup.folder().map(folder -> new LeafFile(folder.resolve("leaves")));
    }
}
