package ayaz.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is shown; {@code intact} says whether it still belongs to the record version that was signed. Of one
 * that has disappeared nothing is known but its hash.
 */
public record SignatureCard(
        @Nullable UUID id,
        @Nullable SignedAct act,
        @Nullable Meaning meaning,
        @Nullable String meaningLabel,
        @Nullable String printedName,
        @Nullable Instant signedAt,
        int utcOffsetMinutes,
        SignedRecord.@Nullable Kind recordKind,
        @Nullable String record,
        long recordVersion,
        @Nullable String recordHash,
        String hash,
        boolean intact) {

    public static SignatureCard missing(String hash) {
        return new SignatureCard(null, null, null, null, null, null, 0, null, null, 0, null, hash, false);
    }

    public SignatureCard but(boolean stillIntact) {
        return new SignatureCard(
                id,
                act,
                meaning,
                meaningLabel,
                printedName,
                signedAt,
                utcOffsetMinutes,
                recordKind,
                record,
                recordVersion,
                recordHash,
                hash,
                stillIntact);
    }
}
