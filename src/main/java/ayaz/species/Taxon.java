package ayaz.species;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of animals under one scientific name, in the tree from class to subspecies. A synonym is a taxon too: it hangs
 * below the name in use, so that whatever was filed under it is found with the rest.
 */
@Entity
@Table(name = "taxon")
public class Taxon implements Audited {

    private static final int LEAST_BLUR = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    @Column(name = "scientific_name")
    private String scientificName;

    private @Nullable String authorship;

    @Column(name = "cites_name")
    private @Nullable String citesName;

    @Column(name = "gbif_key")
    private @Nullable String gbifKey;

    @Column(name = "col_id")
    private @Nullable String colId;

    @Column(name = "iucn_id")
    private @Nullable String iucnId;

    @Column(name = "species_plus_id")
    private @Nullable String speciesPlusId;

    @Column(name = "ncbi_id")
    private @Nullable String ncbiId;

    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @Column(name = "taxon_rank")
    private TaxonRank rank;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "accepted_taxon_id")
    private @Nullable UUID acceptedId;

    @NotAudited
    @Basic(optional = false)
    private String lineage;

    @Column(name = "short_code")
    private @Nullable String shortCode;

    @Column(name = "blur_radius_m")
    private @Nullable Integer blurRadiusMeters;

    private @Nullable String source;

    private @Nullable String remarks;

    protected Taxon() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TAXON, id, scientificName);
    }

    /** A group that the list knows nothing wider of. */
    public Taxon(String scientificName, TaxonRank rank, String source) {
        this("/", scientificName, null, rank, source);
    }

    private Taxon(String above, String name, @Nullable String authorship, TaxonRank rank, String source) {
        this.id = Ids.next();
        this.scientificName = name;
        this.authorship = authorship;
        this.rank = rank;
        this.lineage = above + id + "/";
        this.source = source;
    }

    /** A new taxon below this one. */
    public Taxon child(String name, @Nullable String authorship, TaxonRank childRank, String source) {
        if (!rank.isAbove(childRank)) {
            throw SpeciesRefusals.rankNotBelow(scientificName);
        }
        mustBeInUse();
        var child = new Taxon(lineage, name, authorship, childRank, source);
        child.parentId = id;
        return child;
    }

    /** Another name of this taxon, no longer in use. */
    public Taxon synonym(String name, @Nullable String authorship, String source) {
        mustBeInUse();
        var synonym = new Taxon(lineage, name, authorship, rank, source);
        synonym.acceptedId = id;
        return synonym;
    }

    public void mustBeInUse() {
        if (isSynonym()) {
            throw SpeciesRefusals.isSynonym(scientificName);
        }
    }

    /** From now on this is known of it; labels carry no code of a synonym. */
    void correct(TaxonFacts facts) {
        if (facts.shortCode() != null) {
            mustBeInUse();
        }
        scientificName = facts.scientificName().strip();
        authorship = facts.authorship();
        shortCode = facts.shortCode();
        blurRadiusMeters = blurable(facts.blurRadiusMeters());
        citesName = facts.citesName();
        know(facts.externalIds());
        source = facts.source();
        remarks = facts.remarks();
    }

    private void know(ExternalIds ids) {
        gbifKey = ids.gbif();
        colId = ids.col();
        iucnId = ids.iucn();
        speciesPlusId = ids.speciesPlus();
        ncbiId = ids.ncbi();
    }

    /** It comes below another taxon, and into use if it was a synonym. */
    void moveBelow(Taxon parent) {
        if (!parent.rank.isAbove(rank)) {
            throw SpeciesRefusals.rankNotBelow(parent.scientificName);
        }
        parent.mustBeInUse();
        hangOn(parent);
        acceptedId = null;
        parentId = parent.id;
    }

    /** The list knows nothing wider of it any more. */
    void becomeRoot() {
        acceptedId = null;
        parentId = null;
        lineage = "/" + id + "/";
    }

    /** Its name is no longer in use; labels carry no code of a synonym. */
    void becomeSynonymOf(Taxon accepted) {
        accepted.mustBeInUse();
        hangOn(accepted);
        acceptedId = accepted.id;
        parentId = null;
        shortCode = null;
    }

    private void hangOn(Taxon above) {
        if (above.lineage.contains("/" + id + "/")) {
            throw SpeciesRefusals.circle(scientificName, above.scientificName);
        }
        lineage = above.lineage + id + "/";
    }

    /** A circle that small would hide nothing. */
    private static @Nullable Integer blurable(@Nullable Integer metres) {
        if (metres != null && metres != 0 && metres < LEAST_BLUR) {
            throw SpeciesRefusals.blurTooSmall(LEAST_BLUR);
        }
        return metres;
    }

    public boolean isSynonym() {
        return acceptedId != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String scientificName() {
        return scientificName;
    }

    public @Nullable String authorship() {
        return authorship;
    }

    public TaxonRank rank() {
        return rank;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public @Nullable UUID acceptedId() {
        return acceptedId;
    }

    /** "/id/id/…/" from the widest group to this taxon: everything below this taxon has a lineage that starts so. */
    public String lineage() {
        return lineage;
    }

    public @Nullable String shortCode() {
        return shortCode;
    }

    /** How inexactly places are shown; null: as those of the nearest wider group, 0: exactly. */
    public @Nullable Integer blurRadiusMeters() {
        return blurRadiusMeters;
    }

    @Nullable
    String citesName() {
        return citesName;
    }

    ExternalIds externalIds() {
        return new ExternalIds(gbifKey, colId, iucnId, speciesPlusId, ncbiId);
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String remarks() {
        return remarks;
    }
}
