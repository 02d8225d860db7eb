package ayaz.population;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import ayaz.species.Taxon;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Animals of one taxon that are counted together: the saiga of Kazakhstan, and the three herds that they are. It is a
 * part of another one, or nothing is known of that; disjoint parts share no animal and together are the whole.
 */
@Entity
@Table(name = "population")
public class Population implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    @Column(name = "taxon_id")
    private UUID taxonId;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taxon_id", insertable = false, updatable = false)
    private Taxon taxon;

    @Basic(optional = false)
    private String name;

    @Column(name = "whole_id")
    private @Nullable UUID wholeId;

    private boolean disjoint;

    protected Population() {}

    Population(Taxon taxon, String name) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.taxon = taxon;
        this.name = name;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.POPULATION_ESTIMATE, taxonId, taxon.scientificName())
                .part(name);
    }

    /** A part of a part would be counted in two wholes, so wholes are no parts. */
    void bePartOf(@Nullable Population whole, boolean isDisjoint, boolean hasParts) {
        if (whole == null ? isDisjoint : hasParts || whole.wholeId != null || whole.id.equals(id)) {
            throw EstimateRefusals.noWhole();
        }
        wholeId = whole == null ? null : whole.id;
        disjoint = isDisjoint;
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID wholeId() {
        return wholeId;
    }

    boolean isDisjoint() {
        return disjoint;
    }
}
