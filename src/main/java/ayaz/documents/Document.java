package ayaz.documents;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.identity.CurrentUser;
import ayaz.platform.Ids;
import ayaz.specimen.SpecimenRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document attached to a unit, a lot or an animal. It is never changed but to be declared void. */
@Entity
@Table(name = "document")
public class Document implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private SpecimenRecord record;

    /** Its id; made by the database. */
    @NotAudited
    @Column(name = "record_id", insertable = false, updatable = false)
    private @Nullable UUID recordId;

    @NotAudited
    private String sha256;

    @NotAudited
    private int size;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private Format format;

    @NotAudited
    @Column(name = "file_name")
    private String fileName;

    @NotAudited
    private String title;

    @NotAudited
    private String kind;

    @NotAudited
    private @Nullable String language;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private Access access;

    @NotAudited
    private @Nullable String remarks;

    @NotAudited
    @Column(name = "attached_at")
    private Instant attachedAt;

    @NotAudited
    @Column(name = "attached_by")
    private UUID attachedBy;

    @NotAudited
    @Column(name = "attached_by_name")
    private String attachedByName;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @NotAudited
    @Column(name = "voided_by_name")
    private @Nullable String voidedByName;

    protected Document() {}

    Document(SpecimenRecord record, DocumentFile file, DocumentFacts facts, Instant now, CurrentUser by) {
        this.id = Ids.next();
        this.record = record;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.format = file.format();
        this.fileName = file.name();
        this.title = facts.title().strip();
        this.kind = facts.kind();
        this.language = facts.language();
        this.access = Access.valueOf(facts.access());
        this.remarks = facts.remarks();
        this.attachedAt = now;
        this.attachedBy = by.id();
        this.attachedByName = by.displayName();
    }

    /** Everyone reads the history of a record, so a confidential document is not called by its title there. */
    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.DOCUMENT, record.id(), record.code())
                .part(access == Access.CONFIDENTIAL ? line().shortHash() : title);
    }

    void declareVoid(String reason, Instant now, CurrentUser by) {
        if (isVoid()) {
            throw DocumentRefusals.voidAlready();
        }
        withdrawal = new Withdrawal(reason, by.id(), now);
        voidedByName = by.displayName();
    }

    private boolean isVoid() {
        return withdrawal != null;
    }

    /** A void one is shown only to those who may audit: they see what once was taken for valid. */
    boolean mayBeSeenBy(CurrentUser person) {
        return access.isGrantedTo(person) && (!isVoid() || Access.CONFIDENTIAL.isGrantedTo(person));
    }

    SpecimenRecord record() {
        return record;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    DocumentLine line() {
        return new DocumentLine(
                id,
                record.code(),
                record.kind(),
                title,
                kind,
                language,
                access.name(),
                remarks,
                fileName,
                format.mediaType(),
                size,
                sha256,
                attachedAt,
                attachedByName,
                Withdrawal.told(withdrawal),
                voidedByName);
    }
}
