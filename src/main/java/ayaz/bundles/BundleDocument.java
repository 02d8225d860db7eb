package ayaz.bundles;

import ayaz.audit.Voiding;
import ayaz.documents.DocumentLine;
import ayaz.leaves.LeafTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attached document as a bundle names it.
 *
 * @param holder the id of the unit, lot or animal that it is attached to
 * @param withheld why the file itself is not in the bundle; null: it is
 */
record BundleDocument(
        DocumentLine line, UUID holder, @Nullable Withheld withheld) {

    /** Why somebody outside gets the hash only. */
    enum Withheld {
        CONFIDENTIAL,
        VOID,
        SIZE
    }

    /** What is confidential is called by its hash. */
    String name() {
        return isConfidential() ? line.sha256() : line.title();
    }

    boolean isConfidential() {
        return withheld == Withheld.CONFIDENTIAL;
    }

    /** As it was attached, and as it was declared void where it was. */
    RecordFile record() {
        Voiding voided = line.voided();
        var versions =
                voided == null ? List.of(new RecordVersions.Version(null, null, facts())) : untilAndSince(voided);
        return new RecordFile(RecordFile.Kind.DOCUMENT, line.id(), name(), new RecordVersions(versions));
    }

    private List<RecordVersions.Version> untilAndSince(Voiding voided) {
        var afterwards = facts();
        afterwards.put("voidReason", isConfidential() ? null : voided.reason());
        afterwards.put("voidedAt", LeafTime.text(voided.at()));
        afterwards.put("voidedBy", line.voidedBy());
        return List.of(
                new RecordVersions.Version(null, voided.at(), facts()),
                new RecordVersions.Version(voided.at(), null, afterwards));
    }

    private SortedMap<String, @Nullable Object> facts() {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put(line.recordKind().name().toLowerCase(Locale.ROOT), holder);
        facts.put("kind", line.kind());
        facts.put("sha256", line.sha256());
        facts.put("size", String.valueOf(line.size()));
        facts.put("attachedAt", LeafTime.text(line.attachedAt()));
        facts.put("attachedBy", line.attachedBy());
        facts.put("withheld", withheld);
        if (!isConfidential()) {
            facts.put("fileName", line.fileName());
            facts.put("mediaType", line.mediaType());
            facts.put("language", line.language());
        }
        return facts;
    }
}
