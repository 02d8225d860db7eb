package ayaz.species;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A curator completes and mends the species list: taxa, synonyms and names. A taxon with its names is edited as one: {@code version} is the one of the taxon that the curator saw.
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
    Event<SpeciesChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@Valid NewTaxon wish) {
        taxa.holdTree();
        Written name = written(wish.scientificName(), wish.authorship());
        return added(
                taxa.byId(wish.parent()).child(name.scientificName(), name.authorship(), wish.rank(), wish.source()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public UUID addSynonym(@NotNull UUID taxon, @Valid NewSynonym wish) {
        taxa.holdTree();
        Taxon inUse = taxa.byId(taxon);
        Written name = written(wish.scientificName(), wish.authorship());
        UUID synonym = added(inUse.synonym(name.scientificName(), name.authorship(), wish.source()));
        changed(inUse);
        return synonym;
    }

    /** A name and its authors, which may have been written together. */
    private record Written(String scientificName, @Nullable String authorship) {}

    private static Written written(String name, @Nullable String authorship) {
        ScientificName parsed = ScientificName.parse(name);
        return parsed.author() == null || (authorship != null && !authorship.isBlank())
                ? new Written(name.strip(), authorship)
                : new Written(parsed.canonical(), parsed.author());
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correct(@NotNull UUID id, long version, @Valid TaxonFacts facts) {
        taxa.holdTree();
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
        taxa.holdTree();
        Taxon taxon = taxa.byId(id);
        var name = new VernacularName(taxon);
        write(taxon, name, facts);
        taxa.add(name);
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void correctName(@NotNull UUID id, @NotNull UUID name, long version, @Valid NameFacts facts) {
        taxa.holdTree();
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
