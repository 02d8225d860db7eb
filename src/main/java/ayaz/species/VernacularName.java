package ayaz.species;

import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a taxon is called in a living language; several names in one language are fine, one is preferred. */
@Entity
@Table(name = "vernacular_name")
public class VernacularName {

    @Id
    private UUID id;

    @Basic(optional = false)
    @Column(name = "taxon_id")
    private UUID taxonId;

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
