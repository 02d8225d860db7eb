package ayaz.programmes;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Organism;
import ayaz.specimen.StoredUnit;
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
import java.util.Objects;
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

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organism_id")
    private @Nullable Organism organism;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lot_id")
    private @Nullable MaterialSample lot;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private @Nullable StoredUnit unit;

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

    private ProgrammeLink(Programme programme, @Nullable String remarks, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.programme = programme;
        this.remarks = remarks;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    static ProgrammeLink of(
            Programme programme, Organism animal, @Nullable String remarks, Instant createdAt, UUID createdBy) {
        var link = new ProgrammeLink(programme, remarks, createdAt, createdBy);
        link.organism = animal;
        return link;
    }

    static ProgrammeLink of(
            Programme programme, MaterialSample lot, @Nullable String remarks, Instant createdAt, UUID createdBy) {
        var link = new ProgrammeLink(programme, remarks, createdAt, createdBy);
        link.lot = lot;
        return link;
    }

    static ProgrammeLink of(
            Programme programme, StoredUnit unit, @Nullable String remarks, Instant createdAt, UUID createdBy) {
        var link = new ProgrammeLink(programme, remarks, createdAt, createdBy);
        link.unit = unit;
        return link;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.PROGRAMME, programme.id(), programme.name())
                .part(code());
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

    private String code() {
        Organism animal = organism;
        if (animal != null) {
            return animal.code();
        }
        MaterialSample ofLot = lot;
        return ofLot != null
                ? ofLot.catalogNumber()
                : Objects.requireNonNull(unit).code();
    }

    LinkLine line() {
        Organism animal = organism;
        MaterialSample ofLot = lot;
        String kind = animal != null ? "ANIMAL" : ofLot != null ? "LOT" : "UNIT";
        return new LinkLine(
                id, kind, code(), animal == null ? null : animal.name(), remarks, Withdrawal.told(withdrawal));
    }
}
