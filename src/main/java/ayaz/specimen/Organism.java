package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A donor animal. Its species is that of its accepted {@link Identification}. */
@Entity
@Table(name = "organism")
public class Organism implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @Column(name = "taxon_id")
    private UUID taxonId;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision")
    private PartialDate.@Nullable Precision birthPrecision;

    @Column(name = "birth_type")
    private String birthType;

    @Column(name = "death_date")
    private @Nullable LocalDate deathDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "death_precision")
    private PartialDate.@Nullable Precision deathPrecision;

    private @Nullable String remarks;

    /** The record that this one is part of; told by its code by those who merge. */
    @NotAudited
    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    protected Organism() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.ANIMAL, id, code);
    }

    Organism(String code, UUID taxonId, NewOrganism facts, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.code = code;
        this.taxonId = taxonId;
        correct(OrganismFacts.of(facts));
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** From now on this is known of it. */
    final void correct(OrganismFacts facts) {
        name = facts.name();
        sex = Sex.valueOf(facts.sex());
        birthType = facts.birthType() == null ? "UNKNOWN" : facts.birthType();
        born(facts.birth());
        died(facts.death());
        remarks = facts.remarks();
    }

    final void born(@Nullable PartialDate birth) {
        birthDate = birth == null ? null : birth.earliestDay();
        birthPrecision = birth == null ? null : birth.precision();
    }

    final void died(@Nullable PartialDate death) {
        deathDate = death == null ? null : death.earliestDay();
        deathPrecision = death == null ? null : death.precision();
    }

    /** It was found to be the same animal; from now on its number leads there. */
    public void becomePartOf(Organism kept) {
        mergedInto = kept.id();
    }

    /** It is an animal of its own after all. */
    public void standAlone() {
        mergedInto = null;
    }

    /** It was identified anew. */
    void become(UUID taxon) {
        taxonId = taxon;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public @Nullable PartialDate birth() {
        LocalDate day = birthDate;
        PartialDate.Precision precision = birthPrecision;
        return day == null || precision == null ? null : new PartialDate(day.atStartOfDay(), precision);
    }

    public @Nullable PartialDate death() {
        LocalDate day = deathDate;
        PartialDate.Precision precision = deathPrecision;
        return day == null || precision == null ? null : new PartialDate(day.atStartOfDay(), precision);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public UUID taxonId() {
        return taxonId;
    }

    public @Nullable String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    String birthType() {
        return birthType;
    }

    @Nullable
    String remarks() {
        return remarks;
    }
}
