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

    VernacularName(Taxon taxon, String language, String name, boolean preferred, String source) {
        this.id = Ids.next();
        this.taxonId = taxon.id();
        this.language = language;
        this.name = name;
        this.preferred = preferred;
        this.source = source;
    }

    void confirm(String confirmedBy) {
        source = confirmedBy;
        toConfirm = false;
    }

    public UUID id() {
        return id;
    }

    public UUID taxonId() {
        return taxonId;
    }

    public String name() {
        return name;
    }

    public boolean preferred() {
        return preferred;
    }

    public @Nullable String source() {
        return source;
    }
}
