package ayaz.notes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One line of signature: the name of the key, its id, and what it made. */
public final class NoteSignature {

    private static final String DASH = "\u2014 ";
    private static final int ID = 4;

    private final String keyName;
    private final int keyId;
    private final byte[] bytes;

    NoteSignature(String keyName, int keyId, byte[] bytes) {
        this.keyName = keyName;
        this.keyId = keyId;
        this.bytes = bytes;
    }

    /** A line without its newline. */
    public static NoteSignature parse(String line) {
        if (!line.startsWith(DASH)) {
            throw new NoteRefused("a signature begins with a dash");
        }
        String[] parts = line.substring(DASH.length()).split(" ", -1);
        if (parts.length != 2) {
            throw new NoteRefused("a signature has a name and a base64 text");
        }
        NoteKey.mustBeName(parts[0]);
        byte[] signed = StrictText.base64(parts[1]);
        if (signed.length <= ID) {
            throw new NoteRefused("a signature is longer than the id of its key");
        }
        return new NoteSignature(
                parts[0], ByteBuffer.wrap(signed).getInt(), Arrays.copyOfRange(signed, ID, signed.length));
    }

    public String keyName() {
        return keyName;
    }

    public int keyId() {
        return keyId;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The line with its newline. */
    public String line() {
        byte[] signed =
                ByteBuffer.allocate(ID + bytes.length).putInt(keyId).put(bytes).array();
        return DASH + keyName + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature signature && line().equals(signature.line());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return line();
    }
}
