package ayaz.species;

import ayaz.platform.Ids;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One taxon with its names, its place in the tree and what the lists said about it. */
@Named
@RequestScoped
public class SpeciesCardPage {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Inject
    TaxonCards cards;

    @Inject
    Texts texts;

    private @Nullable String id;
    private @Nullable TaxonCard card;

    public TaxonCard getCard() {
        var shown = card;
        if (shown == null) {
            shown = cards.of(Ids.read(id).orElseThrow(SpeciesRefusals::noSuchTaxon));
            card = shown;
        }
        return shown;
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public List<NameLine> namesIn(String language) {
        return getCard().names().stream()
                .filter(name -> name.language().equals(language))
                .toList();
    }

    public Map<StatusSystem, List<StatusLine>> getStatuses() {
        return getCard().statuses().stream()
                .collect(Collectors.groupingBy(StatusLine::system, TreeMap::new, Collectors.toList()));
    }

    public String period(StatusLine status) {
        var from = status.from();
        var to = status.to();
        if (to == null) {
            return from == null ? texts.get("species.period.now") : texts.get("species.period.since", from);
        }
        return from == null || from.equals(to)
                ? texts.get("species.period.until", to)
                : texts.get("species.period.between", from, to);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String taxon) {
        id = taxon;
    }
}
