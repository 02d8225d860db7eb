package ayaz.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes, each with its own prefix, so that neither can pass for the other. For one thread. */
public final class Hasher {

    /** Stands before the bytes of a leaf when they are hashed. */
    public static final byte LEAF = 0x00;

    private static final byte NODE = 0x01;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * Hash.LENGTH];

    public Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Hash leaf(byte[] data) {
        return leaf(data, 0, data.length);
    }

    public Hash leaf(byte[] data, int offset, int length) {
        digest.update(LEAF);
        digest.update(data, offset, length);
        return Hash.trusted(digest.digest());
    }

    /** Of bytes that begin with {@link #LEAF} already: in one piece, which is quicker. */
    public Hash prefixed(byte[] leaf, int length) {
        digest.update(leaf, 0, length);
        return Hash.trusted(digest.digest());
    }

    public Hash node(Hash left, Hash right) {
        node[0] = NODE;
        System.arraycopy(left.shared(), 0, node, 1, Hash.LENGTH);
        System.arraycopy(right.shared(), 0, node, 1 + Hash.LENGTH, Hash.LENGTH);
        return Hash.trusted(digest.digest(node));
    }
}
