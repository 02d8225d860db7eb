package ayaz.species;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A taxon gets another parent, becomes a synonym, or is used again. */
@Named
@ViewScoped
public class TaxonPlacePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TaxonCards cards;

    @Inject
    transient TaxonPlacing placing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String parent;
    private @Nullable String acceptedTaxon;
    private long version;

    public void open() {
        TaxonCard card = getCard();
        version = card.version();
        TaxonEntry inUse = card.inUse();
        if (inUse != null) {
            acceptedTaxon = inUse.scientificName();
        } else if (!card.classification().isEmpty()) {
            parent = card.classification().get(card.classification().size() - 1).scientificName();
        }
    }

    public @Nullable String save() {
        return place(new TaxonPlace(parent, null));
    }

    public @Nullable String synonymise() {
        return place(new TaxonPlace(null, acceptedTaxon));
    }

    private @Nullable String place(TaxonPlace wish) {
        return forms.submit(
                () -> placing.place(taxon(), version, wish), Forms.to("/species/card.xhtml", "id", taxon()));
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

    public void setId(@Nullable String taxon) {
        id = taxon;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String name) {
        parent = name;
    }

    public @Nullable String getAcceptedTaxon() {
        return acceptedTaxon;
    }

    public void setAcceptedTaxon(@Nullable String name) {
        acceptedTaxon = name;
    }
}
