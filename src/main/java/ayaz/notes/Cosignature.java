package ayaz.notes;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/** A witness signs the text of a checkpoint with the moment at which it saw it (tlog-cosignature, Ed25519). */
public final class Cosignature {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE;

    private Cosignature() {}

    static byte[] sign(PrivateKey key, String text, Instant at) {
        long second = at.getEpochSecond();
        byte[] signed = Ed25519.sign(key, message(text, second));
        return ByteBuffer.allocate(LENGTH).putLong(second).put(signed).array();
    }

    static boolean verifies(byte[] publicKey, String text, byte[] signed) {
        if (signed.length != LENGTH) {
            return false;
        }
        long second = ByteBuffer.wrap(signed).getLong();
        return second >= 0
                && Ed25519.verifies(publicKey, message(text, second), Arrays.copyOfRange(signed, Long.BYTES, LENGTH));
    }

    private static byte[] message(String text, long second) {
        return StrictText.utf8("cosignature/v1\ntime " + second + "\n" + text);
    }

    /** When the witness saw the checkpoint. */
    public static Instant time(NoteSignature signature) {
        byte[] signed = signature.bytes();
        if (signed.length != LENGTH) {
            throw new NoteRefused("not a cosignature");
        }
        try {
            return Instant.ofEpochSecond(ByteBuffer.wrap(signed).getLong());
        } catch (java.time.DateTimeException e) {
            throw new NoteRefused("not a time", e);
        }
    }
}
