package ayaz.evidence;

import ayaz.notes.Cosignature;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteSignature;
import ayaz.notes.SignedNote;
import ayaz.notes.StrictText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those whose cosignatures count in a bundle. */
final class Witnesses {

    private static final Instant LATEST = Instant.ofEpochSecond(253_402_300_799L);

    private final Set<NoteKey> keys = new LinkedHashSet<>();
    private final Map<Claim, List<NoteKey>> byClaim = new HashMap<>();
    private final Set<NoteKey> silent = new HashSet<>();

    /** What a signature says of its key. */
    private record Claim(String name, int id) {}

    static Witnesses read(EvidenceFile file, String origin) {
        var read = new Witnesses();
        byte[] before = {};
        for (Content line : TextFile.lines(file.entry("witnesses"))) {
            byte[] written = line.bytes();
            if (Arrays.compareUnsigned(before, written) >= 0) {
                throw new EvidenceRefused("witnesses", "are not in order");
            }
            before = written;
            read.add(EvidenceRefused.at("witnesses", () -> NoteKey.parse(StrictText.utf8(written))), origin);
        }
        return read;
    }

    private void add(NoteKey key, String origin) {
        if (key.type() != NoteKey.Type.COSIGNATURE || key.name().equals(origin)) {
            throw new EvidenceRefused("witnesses", "not the key of a witness");
        }
        keys.add(key);
        silent.add(key);
        byClaim.computeIfAbsent(new Claim(key.name(), key.id()), claim -> new ArrayList<>())
                .add(key);
    }

    boolean has(NoteKey key) {
        return keys.contains(key);
    }

    /** Who has signed beside the log; every signature must be one that counts. */
    List<Verdict.Cosigned> cosigned(SignedNote note, String origin) {
        var cosigned = new ArrayList<Verdict.Cosigned>();
        var signers = new HashSet<NoteKey>();
        for (NoteSignature signature : note.signatures()) {
            if (!signature.keyName().equals(origin)) {
                NoteKey witness = signer(note.text(), signature);
                Instant at = Cosignature.time(signature);
                if (!signers.add(witness) || at.isAfter(LATEST)) {
                    throw new EvidenceRefused("", "a witness signs once, at a time of this world");
                }
                cosigned.add(new Verdict.Cosigned(witness, at));
            }
        }
        silent.removeAll(signers);
        return cosigned;
    }

    private NoteKey signer(String text, NoteSignature signature) {
        return byClaim.getOrDefault(new Claim(signature.keyName(), signature.keyId()), List.of()).stream()
                .filter(key -> key.verifies(text, signature))
                .findFirst()
                .orElseThrow(() -> new EvidenceRefused("", "a cosignature is of nobody who counts, or false"));
    }

    void mustAllHaveSigned() {
        if (!silent.isEmpty()) {
            throw new EvidenceRefused("witnesses", "one of them has signed nothing");
        }
    }
}
