package ayaz.species;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One taxon with its names and its place in the tree; what else is known of it tell the features above. */
@Named
@RequestScoped
public class SpeciesCardPage {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Inject
    TaxonCards cards;

    @Inject
    TaxonActs acts;

    private @Nullable String id;
    private final Once<TaxonCard> card = new Once<>();
    private final Once<List<TaxonActLine>> known = new Once<>();

    public TaxonCard getCard() {
        return card.get(() -> cards.of(Ids.read(id).orElseThrow(SpeciesRefusals::noSuchTaxon)));
    }

    /** Those by whom it is numbered. */
    public List<ExternalIds.Scheme> getExternalIds() {
        ExternalIds ids = getCard().externalIds();
        return Arrays.stream(ExternalIds.Scheme.values())
                .filter(scheme -> ids.of(scheme) != null)
                .toList();
    }

    public List<TaxonActLine> getActs() {
        return known.get(() -> acts.of(getCard().id()));
    }

    /** Its scientific name, taken apart. */
    public ScientificName getName() {
        return ScientificName.parse(getCard().scientificName());
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public List<NameLine> namesIn(String language) {
        return getCard().names().stream()
                .filter(name -> name.language().equals(language))
                .toList();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String taxon) {
        id = taxon;
    }
}
