package ayaz.species;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Versions;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A curator completes and mends the species list: taxa, synonyms, names and what the red lists say. A taxon with its
 * names and statuses is edited as one: {@code version} is the one of the taxon that the curator saw.
 */
@ApplicationScoped
@Transactional
public class TaxonEditing {

    /** A taxon below another one. */
    public record NewTaxon(
            @NotNull UUID parent,
            @NotBlank @Size(max = 160) String scientificName,
            @Nullable @Size(max = 160) String authorship,
            @NotNull TaxonRank rank,
            @NotBlank @Size(max = 400) String source) {}

    /** Another scientific name of a taxon, no longer in use. */
    public record NewSynonym(
            @NotBlank @Size(max = 160) String scientificName,
            @Nullable @Size(max = 160) String authorship,
            @NotBlank @Size(max = 400) String source) {}

    @Inject
    Taxa taxa;

    @Inject
    Terms terms;

    @Inject
    Event<SpeciesChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@Valid NewTaxon wish) {
        return added(taxa.byId(wish.parent())
                .child(wish.scientificName().strip(), wish.authorship(), wish.rank(), wish.source()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public UUID addSynonym(@NotNull UUID taxon, @Valid NewSynonym wish) {
        Taxon inUse = taxa.byId(taxon);
        UUID synonym = added(inUse.synonym(wish.scientificName().strip(), wish.authorship(), wish.source()));
        changed(inUse);
        return synonym;
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid TaxonFacts facts) {
        Taxon taxon = seen(id, version);
        String name = facts.scientificName().strip();
        if (!name.equals(taxon.scientificName()) && taxa.isNamed(name, taxon.rank())) {
            throw SpeciesRefusals.nameTaken(name);
        }
        String code = facts.shortCode();
        if (code != null && taxa.isCoded(code, taxon.id())) {
            throw SpeciesRefusals.shortCodeTaken(code);
        }
        taxon.correct(facts);
        changed(taxon);
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void addName(@NotNull UUID id, @Valid NameFacts facts) {
        Taxon taxon = taxa.byId(id);
        var name = new VernacularName(taxon);
        write(taxon, name, facts);
        taxa.add(name);
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correctName(@NotNull UUID id, @NotNull UUID name, long version, @Valid NameFacts facts) {
        Taxon taxon = seen(id, version);
        write(taxon, taxa.name(taxon, name), facts);
    }

    private void write(Taxon taxon, VernacularName name, NameFacts facts) {
        if (taxa.isCalled(taxon.id(), facts.language(), facts.name().strip(), name.id())) {
            throw SpeciesRefusals.vernacularNameKnown(facts.name().strip());
        }
        if (facts.preferred()) {
            taxa.names(taxon, facts.language()).forEach(VernacularName::preferNoMore);
        }
        name.say(facts);
        changed(taxon);
    }

    /** A newer statement of a list that has one word for each taxon ends the one that held until then. */
    @Requires(Permission.MANAGE_SPECIES)
    public void addStatus(@NotNull UUID id, @Valid StatusFacts facts) {
        Taxon taxon = taxa.byId(id);
        LocalDate from = facts.validFrom();
        if (facts.system().saysOneThing() && from != null) {
            taxa.statuses(taxon, facts.system()).forEach(earlier -> earlier.endBefore(from));
        }
        var status = new ConservationStatus(taxon);
        write(taxon, status, facts);
        taxa.add(status);
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correctStatus(@NotNull UUID id, @NotNull UUID status, long version, @Valid StatusFacts facts) {
        Taxon taxon = seen(id, version);
        ConservationStatus statement = taxa.status(taxon, status);
        if (!statement.mayBecome(facts)) {
            throw SpeciesRefusals.assessmentStands();
        }
        write(taxon, statement, facts);
    }

    private void write(Taxon taxon, ConservationStatus status, StatusFacts facts) {
        if (!terms.exists(facts.system().categoryVocabulary(), facts.category())) {
            throw SpeciesRefusals.noSuchCategory(facts.category());
        }
        if (facts.endsBeforeItBegins()) {
            throw SpeciesRefusals.endsBeforeItBegins();
        }
        boolean overlaps = facts.system().saysOneThing()
                && taxa.statuses(taxon, facts.system()).stream()
                        .filter(other -> !other.id().equals(status.id()))
                        .anyMatch(other -> StatusFacts.of(other.line()).overlaps(facts));
        if (overlaps) {
            throw SpeciesRefusals.saysTwoThings();
        }
        status.say(facts);
        changed(taxon);
    }

    private Taxon seen(UUID id, long version) {
        Taxon taxon = taxa.byId(id);
        Versions.mustBe(version, taxon.version());
        return taxon;
    }

    private UUID added(Taxon taxon) {
        if (taxa.isNamed(taxon.scientificName(), taxon.rank())) {
            throw SpeciesRefusals.nameTaken(taxon.scientificName());
        }
        taxa.add(taxon);
        changed.fire(new SpeciesChanged(taxon.id()));
        return taxon.id();
    }

    private void changed(Taxon taxon) {
        taxa.touch(taxon);
        changed.fire(new SpeciesChanged(taxon.id()));
    }
}
