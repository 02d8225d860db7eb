package ayaz.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a custody event, written a second time from the handbook (A.2.11) so that the product's own code is not
 * its own judge.
 */
public record CustodyHash(
        @Nullable String previous,
        String id,
        String unitCode,
        int seq,
        String type,
        Instant occurredAt,
        int utcOffset,
        Instant recordedAt,
        String actorId,
        String actorName,
        @Nullable String from,
        @Nullable String to,
        String stateAfter,
        @Nullable String reason,
        boolean late,
        @Nullable String corrects) {

    public String value() {
        String canonical = String.join(
                "\n",
                String.valueOf(previous),
                id,
                unitCode,
                String.valueOf(seq),
                type,
                occurredAt.toString(),
                String.valueOf(utcOffset),
                recordedAt.toString(),
                actorId,
                actorName,
                String.valueOf(from),
                String.valueOf(to),
                stateAfter,
                String.valueOf(reason),
                String.valueOf(late),
                String.valueOf(corrects));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
