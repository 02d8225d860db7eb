package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects a taxon itself; its names and statuses have pages of their own. */
@Named
@ViewScoped
public class TaxonEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonEditing editing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String scientificName;
    private @Nullable String authorship;
    private @Nullable String shortCode;
    private @Nullable Integer blurRadiusMeters;
    private @Nullable String citesName;
    private Map<String, @Nullable String> ids = new HashMap<>();
    private @Nullable String source;
    private @Nullable String remarks;
    private long version;

    public void open() {
        TaxonCard card = getCard();
        TaxonFacts facts = TaxonFacts.of(card);
        scientificName = facts.scientificName();
        authorship = facts.authorship();
        shortCode = facts.shortCode();
        blurRadiusMeters = facts.blurRadiusMeters();
        citesName = facts.citesName();
        show(facts.externalIds());
        source = facts.source();
        remarks = facts.remarks();
        version = card.version();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String save() {
        var facts = new TaxonFacts(
                scientificName, authorship, shortCode, blurRadiusMeters, citesName, ids(), source, remarks);
        return forms.submit(
                () -> editing.correct(taxon(), version, facts), Forms.to("/species/card.xhtml", "id", taxon()));
    }

    private void show(ExternalIds known) {
        ids = new HashMap<>();
        for (ExternalIds.Scheme scheme : ExternalIds.Scheme.values()) {
            ids.put(scheme.field(), known.of(scheme));
        }
    }

    private ExternalIds ids() {
        return new ExternalIds(
                ids.get("gbif"), ids.get("col"), ids.get("iucn"), ids.get("speciesPlus"), ids.get("ncbi"));
    }

    private UUID taxon() {
        return Ids.read(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    public TaxonCard getCard() {
        return cards.of(taxon());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getScientificName() {
        return scientificName;
    }

    public void setScientificName(@Nullable String scientificName) {
        this.scientificName = scientificName;
    }

    public @Nullable String getAuthorship() {
        return authorship;
    }

    public void setAuthorship(@Nullable String authorship) {
        this.authorship = authorship;
    }

    public @Nullable String getShortCode() {
        return shortCode;
    }

    public void setShortCode(@Nullable String shortCode) {
        this.shortCode = shortCode;
    }

    public @Nullable Integer getBlurRadiusMeters() {
        return blurRadiusMeters;
    }

    public void setBlurRadiusMeters(@Nullable Integer blurRadiusMeters) {
        this.blurRadiusMeters = blurRadiusMeters;
    }

    public @Nullable String getCitesName() {
        return citesName;
    }

    public void setCitesName(@Nullable String name) {
        citesName = name;
    }

    public Map<String, @Nullable String> getIds() {
        return ids;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }
}
