package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the many numbers that an animal carries in its life; none is ever overwritten. */
@Entity
@Table(name = "organism_identifier")
class OrganismIdentifier implements Audited {

    static final LocalDate EVER = LocalDate.of(1000, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @NotAudited
    @ManyToOne(optional = false)
    @JoinColumn(name = "organism_id")
    private Organism organism;

    @Column(name = "identifier_type")
    private String type;

    private String value;

    private @Nullable String issuer;

    /** Of a transponder. */
    private @Nullable String standard;

    @Column(name = "assigned_on")
    private @Nullable LocalDate assignedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    /** The days between which the database lets nobody else carry it, if it is unique by its nature. */
    @NotAudited
    @Column(name = "held_from")
    private LocalDate heldFrom = EVER;

    @NotAudited
    @Column(name = "held_to")
    private LocalDate heldTo = NEVER;

    protected OrganismIdentifier() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.ANIMAL_NUMBER, organism.id(), organism.code())
                .part(value);
    }

    OrganismIdentifier(Organism organism, NumberFacts facts, LocalDate freeSince) {
        this.id = Ids.next();
        this.organism = organism;
        correct(facts, freeSince);
    }

    /** From now on this is known of it. Without a first day it was carried since nobody else carried it any more. */
    final void correct(NumberFacts facts, LocalDate freeSince) {
        type = facts.type();
        value = facts.value().strip();
        issuer = facts.issuer();
        standard = facts.standard();
        assignedOn = facts.assignedOn();
        endedOn = facts.endedOn();
        heldFrom = assignedOn == null ? freeSince : assignedOn;
        holdUntilItsEnd();
    }

    /** The day on which it ended is the first on which another animal may carry it. */
    private void holdUntilItsEnd() {
        LocalDate end = endedOn == null ? NEVER : endedOn;
        heldTo = end.isAfter(heldFrom) ? end : heldFrom.plusDays(1);
    }

    boolean is(NewOrganism.Identifier given) {
        return type.equals(given.type()) && value.equals(given.value().strip());
    }

    /** It carries it, whatever was said before. */
    void hold(@Nullable String newIssuer) {
        issuer = newIssuer;
        endedOn = null;
        voidReason = null;
        holdUntilItsEnd();
    }

    void end(LocalDate day) {
        endedOn = endedOn == null ? day : endedOn;
        holdUntilItsEnd();
    }

    /** It never carried it. */
    void declareVoid(String reason) {
        voidReason = reason;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    LocalDate heldTo() {
        return heldTo;
    }

    Organism organism() {
        return organism;
    }
}
