package ayaz.holdings;

import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Understands what an address asks for; what nobody can mean is refused with the name of the parameter. */
@ApplicationScoped
class Filters {

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    CollectionClock clock;

    UnitFilter read(WrittenFilter written) {
        return new UnitFilter(
                taxon(written.taxon()),
                term("state", "UNIT_STATE", written.state()),
                term("type", "SAMPLE_TYPE", written.type()),
                written.node(),
                written.organism(),
                day("from", written.from(), 0),
                day("to", written.to(), 1),
                written.q());
    }

    private @Nullable UUID taxon(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return withId(text)
                .or(() -> species.search(text, 1).stream().findFirst().map(hit -> hit.id()))
                .orElseThrow(() ->
                        Refusal.badRequest("specimen.refusal.noSuchTaxon", text).at("taxon"));
    }

    private Optional<UUID> withId(String text) {
        try {
            return species.find(UUID.fromString(text)).map(taxon -> taxon.id());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private @Nullable String term(String parameter, String vocabulary, @Nullable String code) {
        if (code == null) {
            return null;
        }
        String known = code.toUpperCase(Locale.ROOT);
        if (!terms.exists(vocabulary, known)) {
            throw Refusal.badRequest("specimen.refusal.unknownTerm", code).at(parameter);
        }
        return known;
    }

    private @Nullable Instant day(String parameter, @Nullable String text, int plusDays) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text)
                    .plusDays(plusDays)
                    .atStartOfDay(clock.zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw Refusal.badRequest("specimen.refusal.notADate", text).at(parameter);
        }
    }
}
