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

    @Column(name = "assigned_on")
    private @Nullable LocalDate assignedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected OrganismIdentifier() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.ANIMAL_NUMBER, organism.id(), organism.code())
                .part(value);
    }

    OrganismIdentifier(Organism organism, NewOrganism.Identifier given) {
        this.id = Ids.next();
        this.organism = organism;
        this.type = given.type();
        this.value = given.value().strip();
        this.issuer = given.issuer();
    }

    boolean is(NewOrganism.Identifier given) {
        return type.equals(given.type()) && value.equals(given.value().strip());
    }

    /** It carries it, whatever was said before. */
    void hold(@Nullable String newIssuer) {
        issuer = newIssuer;
        endedOn = null;
    }

    void end(LocalDate day) {
        endedOn = endedOn == null ? day : endedOn;
    }
}
