package ayaz.species;

import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    private @Nullable UUID id;
    private @Nullable TaxonCard card;

    public TaxonCard getCard() {
        var shown = card;
        if (shown == null) {
            var wanted = id;
            if (wanted == null) {
                throw SpeciesRefusals.noSuchTaxon();
            }
            shown = cards.of(wanted);
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
        @Nullable LocalDate from = status.validFrom();
        @Nullable LocalDate to = status.validTo();
        if (to == null) {
            return from == null ? texts.get("species.period.now") : texts.get("species.period.since", from);
        }
        return from == null ? texts.get("species.period.until", to) : texts.get("species.period.between", from, to);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID taxon) {
        id = taxon;
    }
}
