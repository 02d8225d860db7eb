package ayaz.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/** What an entry holds: bytes within a larger array that nobody changes, so that a bundle is in memory only once. */
final class Content {

    private final byte[] all;
    private final int from;
    private final int length;

    Content(byte[] all, int from, int length) {
        Objects.checkFromIndexSize(from, length, all.length);
        this.all = all;
        this.from = from;
        this.length = length;
    }

    static Content of(byte[] bytes) {
        return new Content(bytes, 0, bytes.length);
    }

    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return all[from + Objects.checkIndex(index, length)];
    }

    byte[] bytes() {
        return part(0, length).copy();
    }

    Content part(int start, int end) {
        return new Content(all, from + start, end - start);
    }

    private byte[] copy() {
        return java.util.Arrays.copyOfRange(all, from, from + length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(all, from, length);
    }

    int crc() {
        var crc = new CRC32();
        crc.update(all, from, length);
        return (int) crc.getValue();
    }

    /** In 64 digits. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(all, from, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
