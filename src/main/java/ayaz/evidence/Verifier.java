package ayaz.evidence;

import ayaz.notes.Checkpoint;
import ayaz.notes.KeyChain;
import ayaz.notes.NoteKey;
import ayaz.notes.SignedNote;
import ayaz.notes.StrictText;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Checks a bundle, rule after rule in the order of the specification, with nothing but its bytes and what the reader was
 * given. Never fails on any bytes, and takes time and memory in proportion to them.
 */
public final class Verifier {

    private final Given given;

    private Verifier(Given given) {
        this.given = given;
    }

    public static Verdict verify(byte[] bytes, Given given) {
        try {
            return new Verifier(given).verified(bytes);
        } catch (RuleBroken e) {
            return e.verdict;
        }
    }

    private static final class RuleBroken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Verdict.NotVerified verdict;

        private RuleBroken(Verdict.NotVerified verdict) {
            super(verdict.why(), null, false, false);
            this.verdict = verdict;
        }
    }

    private Verdict verified(byte[] bytes) {
        EvidenceFile file = hold(Rule.ZIP, () -> EvidenceFile.read(bytes));
        Manifest manifest = hold(Rule.MANIFEST, () -> Manifest.read(file));
        KeyChain keys = hold(Rule.KEYS, () -> keys(file, manifest.head().origin()));
        hold(Rule.ISSUER, () -> must(manifest.isSignedBy(keys.last()), "manifest", "is signed by another key"));
        Checkpoints checkpoints = hold(Rule.CHECKPOINTS, () -> checkpoints(file, keys, manifest.head()));
        hold(Rule.CONSISTENCY, () -> checkpoints.mustBeConsistent(file));
        Witnesses witnesses = hold(Rule.COSIGNATURES, () -> Witnesses.read(file, keys.origin()));
        Map<Long, List<Verdict.Cosigned>> cosigned = hold(Rule.COSIGNATURES, () -> checkpoints.cosigned(witnesses));
        Map<Long, Verdict.Stamped> stamped = hold(Rule.TIME_STAMPS, () -> checkpoints.stamped(file));
        Events events =
                hold(Rule.EVENTS, () -> Events.read(file, checkpoints.largest().size()));
        hold(Rule.PROOFS, () -> events.mustBeProven(file, checkpoints.largest()));
        Map<String, String> units = hold(Rule.STORIES, events::stories);
        hold(Rule.RECORDS, () -> new Records(file).mustBeThoseOf(units));
        List<Verdict.Signed> signatures = hold(Rule.SIGNATURES, () -> new Signatures(file).of(events.all()));
        List<Verdict.Attached> documents = hold(Rule.DOCUMENTS, () -> new Documents(file).mustBeThoseNamed());
        compareWithGiven(keys, checkpoints, witnesses);
        List<Verdict.Seen> seen = checkpoints.sizes().stream()
                .map(size -> new Verdict.Seen(size, cosigned.getOrDefault(size, List.of()), stamped.get(size)))
                .toList();
        return new Verdict.Verified(
                manifest.head(), keys.last(), events.all().size(), units.size(), seen, signatures, documents, given);
    }

    private static KeyChain keys(EvidenceFile file, String origin) {
        KeyChain keys = EvidenceRefused.at(
                "keys", () -> KeyChain.parse(StrictText.utf8(file.entry("keys").bytes())));
        must(keys.origin().equals(origin), "keys", "are those of another log");
        return keys;
    }

    private static Checkpoints checkpoints(EvidenceFile file, KeyChain keys, ManifestHead head) {
        Checkpoints checkpoints = Checkpoints.read(file, keys);
        must(checkpoints.largest().size() == head.size(), "manifest", "tells of another checkpoint");
        return checkpoints;
    }

    private void compareWithGiven(KeyChain keys, Checkpoints checkpoints, Witnesses witnesses) {
        NoteKey key = given.key();
        hold(Rule.GIVEN_KEY, () -> must(key == null || keys.keys().contains(key), "keys", "lacks the key"));
        String kept = given.checkpoint();
        if (kept != null) {
            hold(Rule.GIVEN_CHECKPOINT, () -> {
                Checkpoint checkpoint = Checkpoints.signed(SignedNote.parse(kept), keys);
                must(checkpoints.has(checkpoint), "checkpoints/" + checkpoint.size(), "is missing or differs");
            });
        }
        hold(
                Rule.GIVEN_WITNESS,
                () -> must(given.witnesses().stream().allMatch(witnesses::has), "witnesses", "lacks one of them"));
    }

    private static void must(boolean holds, String where, String otherwise) {
        if (!holds) {
            throw new EvidenceRefused(where, otherwise);
        }
    }

    private static void hold(Rule rule, Runnable part) {
        hold(rule, () -> {
            part.run();
            return rule;
        });
    }

    /** Whatever goes wrong while a rule is checked breaks it: bytes that no check foresaw prove nothing. */
    private static <T> T hold(Rule rule, Supplier<T> part) {
        try {
            return EvidenceRefused.at("", part);
        } catch (EvidenceRefused e) {
            throw new RuleBroken(new Verdict.NotVerified(rule, e.where(), String.valueOf(e.getMessage())));
        }
    }
}
