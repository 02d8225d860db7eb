package ayaz.species;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A curator completes the species list: taxa, synonyms, names, label codes, and which facts are confirmed. */
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
            @NotNull UUID taxon,
            @NotBlank @Size(max = 160) String scientificName,
            @Nullable @Size(max = 160) String authorship,
            @NotBlank @Size(max = 400) String source) {}

    public record NewVernacularName(
            @NotNull UUID taxon,
            @NotNull @Pattern(regexp = "en|ru|kk") String language,
            @NotBlank @Size(max = 160) String name,
            boolean preferred,
            @NotBlank @Size(max = 400) String source) {}

    /** The code that labels carry; null takes it away. */
    public record ShortCode(
            @NotNull UUID taxon,
            @Nullable @Pattern(regexp = "[A-Z]{2,6}") String shortCode,
            long version) {}

    /** The document in which a curator found a fact to be so. */
    public record Confirmation(
            @NotNull UUID statement,
            @NotBlank @Size(max = 400) String source) {}

    @Inject
    Taxa taxa;

    @Inject
    Event<SpeciesChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public UUID add(@Valid NewTaxon wish) {
        return added(taxa.byId(wish.parent())
                .child(wish.scientificName().strip(), wish.authorship(), wish.rank(), wish.source()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public UUID addSynonym(@Valid NewSynonym wish) {
        return added(taxa.byId(wish.taxon()).synonym(wish.scientificName().strip(), wish.authorship(), wish.source()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void addName(@Valid NewVernacularName wish) {
        var taxon = taxa.byId(wish.taxon());
        var name = wish.name().strip();
        if (taxa.isCalled(taxon.id(), wish.language(), name)) {
            throw SpeciesRefusals.vernacularNameKnown(name);
        }
        if (wish.preferred()) {
            taxa.preferNoOther(taxon.id(), wish.language());
        }
        taxa.add(new VernacularName(taxon, wish.language(), name, wish.preferred(), wish.source()));
        changed.fire(new SpeciesChanged(taxon.id()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void giveShortCode(@Valid ShortCode wish) {
        var taxon = taxa.byId(wish.taxon());
        if (taxon.version() != wish.version()) {
            throw SpeciesRefusals.changedMeanwhile();
        }
        var code = wish.shortCode();
        if (code != null && taxa.isCoded(code, taxon.id())) {
            throw SpeciesRefusals.shortCodeTaken(code);
        }
        taxon.giveShortCode(code);
        changed.fire(new SpeciesChanged(taxon.id()));
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void confirmName(@Valid Confirmation confirmation) {
        taxa.vernacularName(confirmation.statement()).confirm(confirmation.source());
    }

    @Requires(Permission.MANAGE_SPECIES)
    public void confirmStatus(@Valid Confirmation confirmation) {
        taxa.status(confirmation.statement()).confirm(confirmation.source());
    }

    private UUID added(Taxon taxon) {
        if (taxa.isNamed(taxon.scientificName(), taxon.rank())) {
            throw SpeciesRefusals.nameTaken(taxon.scientificName());
        }
        taxa.add(taxon);
        changed.fire(new SpeciesChanged(taxon.id()));
        return taxon.id();
    }
}
