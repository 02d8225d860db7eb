package ayaz.merkle;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs with nothing but hashes in hand, by the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the leaf with that hash stands at that index in the tree of that size and root. */
    public static boolean included(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var hasher = new Hasher();
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                hash = hasher.node(sibling, hash);
                while (!isRight(place) && place != 0) {
                    place >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = hasher.node(hash, sibling);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the first size and root is the beginning of the other. */
    public static boolean consistent(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return path.isEmpty() && firstRoot.equals(Hash.EMPTY);
        }
        if (path.isEmpty()) {
            return false;
        }
        return grew(first, firstRoot, second, secondRoot, path);
    }

    private static boolean grew(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.add(0, firstRoot);
        }
        int shared = Long.numberOfTrailingZeros(first); // (first - 1) ends in as many ones
        long place = (first - 1) >>> shared;
        long last = (second - 1) >>> shared;
        var hasher = new Hasher();
        Hash before = hashes.get(0);
        Hash after = before;
        for (Hash next : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (isRight(place) || place == last) {
                before = hasher.node(next, before);
                after = hasher.node(next, after);
                while (!isRight(place) && place != 0) {
                    place >>>= 1;
                    last >>>= 1;
                }
            } else {
                after = hasher.node(after, next);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(firstRoot) && after.equals(secondRoot);
    }

    private static boolean isRight(long place) {
        return (place & 1) == 1;
    }
}
