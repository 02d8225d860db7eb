package ayaz.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree by the letter of RFC 9162, 2.1.1, and its tiles by the letter of tlog-tiles: slow, and plainly right. */
final class ReferenceTree implements Tiles {

    private final List<Hash> leaves = new ArrayList<>();
    private final Hasher hasher = new Hasher();

    static ReferenceTree of(List<byte[]> entries) {
        var tree = new ReferenceTree();
        entries.forEach(entry -> tree.leaves.add(tree.hasher.leaf(entry)));
        return tree;
    }

    static ReferenceTree counted(int size) {
        var entries = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            entries.add(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return of(entries);
    }

    Hash leaf(int index) {
        return leaves.get(index);
    }

    Hash root(int size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int left = Integer.highestOneBit(to - from - 1);
        return hasher.node(root(from, from + left), root(from + left, to));
    }

    @Override
    public List<Hash> read(int level, long tile, int width) {
        int each = 1 << (HEIGHT * level);
        var hashes = new ArrayList<Hash>();
        for (int i = 0; i < width; i++) {
            int from = ((int) tile * WIDTH + i) * each;
            hashes.add(root(from, from + each));
        }
        return hashes;
    }
}
