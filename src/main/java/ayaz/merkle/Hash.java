package ayaz.merkle;

import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 hash of a leaf, of a node or of a whole tree. */
public final class Hash {

    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY = ofHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return trusted(bytes.clone());
    }

    public static Hash ofHex(String digits) {
        return trusted(HexFormat.of().parseHex(digits));
    }

    /** The 32 bytes that begin there. */
    public static Hash at(byte[] bytes, int offset) {
        return trusted(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
    }

    /** For an array that nobody else holds. */
    static Hash trusted(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] shared() {
        return bytes;
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
