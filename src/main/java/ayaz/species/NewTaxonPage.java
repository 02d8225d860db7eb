package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new taxon below another one, or a synonym of it. */
@Named
@ViewScoped
public class NewTaxonPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonEditing editing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private boolean synonym;
    private @Nullable String scientificName;
    private @Nullable String authorship;
    private @Nullable TaxonRank rank;
    private @Nullable String source;

    /** Shows the new taxon, or the one that has a further synonym now. */
    public @Nullable String save() {
        return forms.submit(this::added, made -> Forms.to("/species/card.xhtml", "id", made));
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    private UUID added() {
        UUID taxon = taxon();
        if (!synonym) {
            return editing.add(new TaxonEditing.NewTaxon(taxon, scientificName, authorship, rank, source));
        }
        editing.addSynonym(taxon, new TaxonEditing.NewSynonym(scientificName, authorship, source));
        return taxon;
    }

    /** Those that may stand below it. */
    public List<TaxonRank> getRanks() {
        TaxonRank wider = getCard().rank();
        return Arrays.stream(TaxonRank.values()).filter(wider::isAbove).toList();
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

    public boolean isSynonym() {
        return synonym;
    }

    public void setSynonym(boolean synonym) {
        this.synonym = synonym;
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

    public @Nullable TaxonRank getRank() {
        return rank;
    }

    public void setRank(@Nullable TaxonRank rank) {
        this.rank = rank;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
