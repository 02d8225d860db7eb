package ayaz.platform;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as a program or a page sends it. No more than one byte beyond {@link #MOST_BYTES} is taken in, so that whoever
 * reads it sees that it is too large. It is told apart by its digest, also where an idempotency key comes again.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest
public record Upload(byte[] bytes) {

    public static final int MOST_BYTES = 20 * 1024 * 1024;

    public static Upload of(InputStream body) throws IOException {
        return new Upload(body.readNBytes(MOST_BYTES + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload && toString().equals(upload.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return Digest.sha256(bytes);
    }
}
