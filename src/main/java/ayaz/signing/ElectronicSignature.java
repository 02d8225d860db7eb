package ayaz.signing;

import ayaz.audit.Actor;
import ayaz.leaves.CanonicalFacts;
import ayaz.platform.Digest;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One signature. There is no way to change it, and its hash fits no other record, version, signer or meaning. */
@Entity
@Table(name = "electronic_signature")
public class ElectronicSignature {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SignedAct act;

    @Enumerated(EnumType.STRING)
    private Meaning meaning;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private SignedRecord.Kind recordKind;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "record_name")
    private String recordName;

    @Column(name = "record_version")
    private long recordVersion;

    @Column(name = "record_text")
    private String recordText;

    @Column(name = "record_hash")
    private String recordHash;

    @Column(name = "signer_id")
    private UUID signerId;

    @Column(name = "printed_name")
    private String printedName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "utc_offset")
    private int utcOffset;

    private String hash;

    protected ElectronicSignature() {}

    ElectronicSignature(
            SignedAct act,
            Meaning meaning,
            SignedRecord record,
            UUID signerId,
            String printedName,
            Instant signedAt,
            int utcOffset) {
        this.id = Ids.next();
        this.act = act;
        this.meaning = meaning;
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.recordName = record.name();
        this.recordVersion = record.version();
        this.recordText = record.text();
        this.recordHash = Digest.sha256(record.text());
        this.signerId = signerId;
        this.printedName = printedName;
        this.signedAt = signedAt;
        this.utcOffset = utcOffset;
        this.hash = Digest.sha256(text());
    }

    /** Every fact of the signature, as it is hashed: canonical JSON. */
    public String text() {
        var facts = new TreeMap<String, Object>();
        facts.put("act", act.name());
        facts.put("id", id.toString());
        facts.put("meaning", meaning.name());
        facts.put("printedName", printedName);
        facts.put(
                "record",
                Map.of(
                        "id", recordId.toString(),
                        "kind", recordKind.name(),
                        "name", recordName,
                        "sha256", recordHash,
                        "version", recordVersion));
        facts.put("signedAt", signedAt.toString());
        facts.put("signer", signerId.toString());
        facts.put("utcOffsetMinutes", utcOffset);
        return CanonicalFacts.of(facts);
    }

    /** Whether record and signature still are what was signed. */
    public boolean isIntact() {
        return Digest.sha256(recordText).equals(recordHash)
                && Digest.sha256(text()).equals(hash);
    }

    /** Whether the signer saw that this event of this unit would come of it; a correction may have a second one. */
    public boolean covers(String unitCode, int number) {
        return isIntact()
                && (begins(unitCode, number) || (act == SignedAct.CORRECTION && begins(unitCode, number - 1)));
    }

    /** Whether the signer saw that this act with a place or a tube is taken back by it. */
    public boolean takesBack(UUID wrong) {
        return isIntact() && recordText.contains("\"takenBack\":\"" + wrong + "\"");
    }

    private boolean begins(String unitCode, int number) {
        return recordText.contains("{\"code\":\"" + unitCode + "\",\"event\":" + number + ",");
    }

    public SignatureCard card(String meaningLabel) {
        return new SignatureCard(
                id,
                act,
                meaning,
                meaningLabel,
                printedName,
                signedAt,
                utcOffset,
                recordKind,
                recordName,
                recordVersion,
                recordHash,
                hash,
                isIntact());
    }

    /** What was signed, as canonical JSON. */
    public String recordText() {
        return recordText;
    }

    public String recordHash() {
        return recordHash;
    }

    public String hash() {
        return hash;
    }

    Meaning meaning() {
        return meaning;
    }

    Actor.Person signer() {
        return new Actor.Person(signerId, printedName);
    }
}
