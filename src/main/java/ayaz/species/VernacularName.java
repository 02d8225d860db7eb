package ayaz.species;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a taxon is called in a living language; several names in one language are fine, one is preferred. */
@Entity
@Table(name = "vernacular_name")
public class VernacularName implements Audited {

    @Id
    private UUID id;

    @Basic(optional = false)
    @Column(name = "taxon_id")
    private UUID taxonId;

    @NotAudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taxon_id", insertable = false, updatable = false)
    private Taxon taxon;

    @Basic(optional = false)
    private String language;

    @Basic(optional = false)
    private String name;

    private boolean preferred;

    private @Nullable String source;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    protected VernacularName() {}

    VernacularName(Taxon taxon) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.taxon = taxon;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TAXON_NAME, taxonId, taxon.scientificName())
                .part(language + ": " + name);
    }

    void say(NameFacts facts) {
        language = facts.language();
        name = facts.name().strip();
        preferred = facts.preferred();
        source = facts.source();
        toConfirm = false;
    }

    void preferNoMore() {
        preferred = false;
    }

    UUID id() {
        return id;
    }

    UUID taxonId() {
        return taxonId;
    }
}
