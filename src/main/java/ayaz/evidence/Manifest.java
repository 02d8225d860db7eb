package ayaz.evidence;

import ayaz.notes.NoteKey;
import ayaz.notes.SignedNote;
import ayaz.notes.StrictText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The signed list of all other entries, which are those that a bundle may and must have. */
record Manifest(ManifestHead head, SignedNote note) {

    private static final int LONGEST = 16_000_000;
    private static final Set<String> ALWAYS =
            Set.of("keys", "consistency", "witnesses", "events", "proofs", "certificate.pdf", "specification.md");
    private static final Pattern OTHERS = Pattern.compile("(checkpoints|timestamps)/(0|[1-9][0-9]{0,15})"
            + "|(units|lots|animals|collections|taxa|attachments)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|(signatures|signed|documents)/[0-9a-f]{64}");

    static Manifest read(EvidenceFile file) {
        Map<String, Content> others = new LinkedHashMap<>(file.entries());
        others.remove(EvidenceFile.MANIFEST);
        Manifest manifest = EvidenceRefused.at(EvidenceFile.MANIFEST, () -> parse(file, others));
        others.keySet().forEach(Manifest::mustBelong);
        ALWAYS.forEach(file::entry);
        if (file.folder("checkpoints").isEmpty()) {
            throw new EvidenceRefused("checkpoints", "are missing");
        }
        return manifest;
    }

    private static Manifest parse(EvidenceFile file, Map<String, Content> others) {
        Content content = file.entry(EvidenceFile.MANIFEST);
        if (content.length() > LONGEST) {
            throw new EvidenceRefused("", "too long");
        }
        SignedNote note = SignedNote.parse(StrictText.utf8(content.bytes()));
        ManifestHead head = ManifestHead.parse(note.text());
        if (note.signatures().size() != 1 || !head.text(others).equals(note.text())) {
            throw new EvidenceRefused("", "does not list what is in the bundle");
        }
        return new Manifest(head, note);
    }

    private static void mustBelong(String name) {
        if (!ALWAYS.contains(name) && !OTHERS.matcher(name).matches()) {
            throw new EvidenceRefused(name, "does not belong in a bundle");
        }
        if (name.startsWith("checkpoints/") || name.startsWith("timestamps/")) {
            EvidenceRefused.at(name, () -> StrictText.count(name.substring(name.indexOf('/') + 1)));
        }
    }

    boolean isSignedBy(NoteKey key) {
        return key.verifies(note.text(), note.signatures().get(0));
    }
}
