package ayaz.evidence;

import ayaz.notes.NoteKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verifier says of a file. */
public sealed interface Verdict {

    /**
     * The first rule that does not hold.
     *
     * @param where an entry, or a number in one after a colon; empty for the whole file
     * @param why for programmers
     */
    record NotVerified(Rule rule, String where, String why) implements Verdict {}

    /**
     * Every rule holds.
     *
     * @param key with which the bundle is signed
     */
    record Verified(
            ManifestHead head,
            NoteKey key,
            long events,
            long units,
            List<Seen> checkpoints,
            List<Signed> signatures,
            List<Attached> documents,
            Given given)
            implements Verdict {}

    /** A checkpoint and what others say of it. */
    record Seen(
            long size, List<Cosigned> cosigned, @Nullable Stamped stamped) {}

    record Cosigned(NoteKey witness, Instant at) {}

    /**
     * When an authority saw a checkpoint.
     *
     * @param authority the subject of its certificate
     * @param certificate the SHA-256 of that, in 64 digits
     */
    record Stamped(Instant at, String authority, String certificate) {}

    /**
     * A document that was attached to one of the records, as its record says.
     *
     * @param given the bundle has the file itself, and not only its hash
     */
    record Attached(String name, String by, long size, String sha256, boolean given) {}

    /** An electronic signature, as its content says. */
    record Signed(String printedName, String act, String meaning, String at) {}
}
