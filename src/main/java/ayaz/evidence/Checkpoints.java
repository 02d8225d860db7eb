package ayaz.evidence;

import ayaz.merkle.ProofCheck;
import ayaz.notes.Checkpoint;
import ayaz.notes.KeyChain;
import ayaz.notes.SignedNote;
import ayaz.notes.StrictText;
import ayaz.timestamps.TimeStamp;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checkpoints of a bundle, each signed by the log; the largest is the one that everything is proven against. */
final class Checkpoints {

    private final NavigableMap<Long, SignedNote> notes = new TreeMap<>();
    private final NavigableMap<Long, Checkpoint> bySize = new TreeMap<>();

    static Checkpoints read(EvidenceFile file, KeyChain keys) {
        var read = new Checkpoints();
        file.folder("checkpoints")
                .forEach((size, content) -> EvidenceRefused.at("checkpoints/" + size, () -> {
                    SignedNote note = SignedNote.parse(content.bytes());
                    Checkpoint checkpoint = signed(note, keys);
                    if (checkpoint.size() != StrictText.count(size)) {
                        throw new EvidenceRefused("", "is of another size");
                    }
                    read.notes.put(checkpoint.size(), note);
                    return read.bySize.put(checkpoint.size(), checkpoint);
                }));
        return read;
    }

    static Checkpoint signed(SignedNote note, KeyChain keys) {
        Checkpoint checkpoint = keys.checkpoint(note);
        if (!checkpoint.extensions().isEmpty()) {
            throw new EvidenceRefused("", "has further lines");
        }
        return checkpoint;
    }

    Checkpoint largest() {
        return bySize.lastEntry().getValue();
    }

    boolean has(Checkpoint checkpoint) {
        return checkpoint.equals(bySize.get(checkpoint.size()));
    }

    List<Long> sizes() {
        return List.copyOf(bySize.keySet());
    }

    /** Each of the others is proven to be the beginning of the largest. */
    void mustBeConsistent(EvidenceFile file) {
        List<Content> lines = TextFile.lines(file.entry("consistency"));
        List<Checkpoint> earlier = List.copyOf(bySize.headMap(largest().size()).values());
        if (lines.size() != earlier.size()) {
            throw new EvidenceRefused("consistency", "has another number of lines than there are checkpoints");
        }
        for (int i = 0; i < lines.size(); i++) {
            Content line = lines.get(i);
            Checkpoint before = earlier.get(i);
            EvidenceRefused.at("consistency:" + before.size(), () -> {
                var proof = ProofLine.parse(line);
                if (proof.number() != before.size()
                        || !ProofCheck.consistent(
                                before.size(),
                                before.root(),
                                largest().size(),
                                largest().root(),
                                proof.path())) {
                    throw new EvidenceRefused("", "is no proof");
                }
                return proof;
            });
        }
    }

    /** By size: who has cosigned. */
    SortedMap<Long, List<Verdict.Cosigned>> cosigned(Witnesses witnesses) {
        var cosigned = new TreeMap<Long, List<Verdict.Cosigned>>();
        notes.forEach((size, note) -> cosigned.put(
                size,
                EvidenceRefused.at(
                        "checkpoints/" + size,
                        () -> witnesses.cosigned(note, largest().origin()))));
        witnesses.mustAllHaveSigned();
        return cosigned;
    }

    /** By size: when an authority saw it. */
    Map<Long, Verdict.Stamped> stamped(EvidenceFile file) {
        var stamped = new TreeMap<Long, Verdict.Stamped>();
        file.folder("timestamps")
                .forEach((size, token) -> EvidenceRefused.at(
                        "timestamps/" + size, () -> stamped.put(StrictText.count(size), stamp(size, token))));
        return stamped;
    }

    private Verdict.Stamped stamp(String size, Content token) {
        Checkpoint checkpoint = bySize.get(StrictText.count(size));
        if (checkpoint == null) {
            throw new EvidenceRefused("", "stamps no checkpoint");
        }
        TimeStamp stamp = TimeStamp.parse(token.bytes());
        stamp.mustStamp(StrictText.utf8(checkpoint.text()));
        X509Certificate authority = stamp.authority();
        return new Verdict.Stamped(
                stamp.time(), authority.getSubjectX500Principal().getName(), fingerprint(authority));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
