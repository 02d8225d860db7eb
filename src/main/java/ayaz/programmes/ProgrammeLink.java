package ayaz.programmes;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import ayaz.specimen.SpecimenRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An animal of ours that took part in a programme, or material of ours that was used in it. */
@Entity
@Table(name = "programme_link")
public class ProgrammeLink implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Embedded
    private SpecimenRecord record;

    /** The id of the record, while this counts; made by the database. */
    @NotAudited
    @Column(name = "open_target", insertable = false, updatable = false)
    private @Nullable UUID openTarget;

    private @Nullable String remarks;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected ProgrammeLink() {}

    ProgrammeLink(
            Programme programme, SpecimenRecord record, @Nullable String remarks, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.programme = programme;
        this.record = record;
        this.remarks = remarks;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PROGRAMME, programme.id(), programme.name())
                .part(record.code());
    }

    void makeVoid(String reason, UUID by, Instant at) {
        if (withdrawal != null) {
            throw ProgrammeRefusals.isVoid();
        }
        withdrawal = new Withdrawal(reason, by, at);
    }

    UUID id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    LinkLine line() {
        return new LinkLine(id, record.kind(), record.code(), record.name(), remarks, Withdrawal.told(withdrawal));
    }
}
