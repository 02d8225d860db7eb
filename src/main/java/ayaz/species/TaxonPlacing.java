package ayaz.species;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.Consumer;

/** A taxon comes to stand elsewhere in the tree, becomes a synonym, or is used again; all that hangs on it comes with it. */
@ApplicationScoped
@Transactional
public class TaxonPlacing {

    @Inject
    Taxa taxa;

    @Inject
    Event<SpeciesChanged> changed;

    @Requires(Permission.MANAGE_SPECIES)
    public void place(@NotNull UUID id, long version, @Valid TaxonPlace place) {
        taxa.holdTree();
        Taxon taxon = taxa.byId(id);
        Versions.mustBe(version, taxon.version());
        String accepted = place.acceptedTaxon();
        String parent = place.parent();
        if (accepted != null && !accepted.isBlank()) {
            synonymise(taxon, taxa.wanted(accepted, "acceptedTaxon"));
        } else if (parent != null && !parent.isBlank()) {
            Taxon wider = taxa.wanted(parent, "parent");
            mayBeUsed(taxon);
            relocate(taxon, moved -> moved.moveBelow(wider));
        } else {
            mayBeUsed(taxon);
            relocate(taxon, Taxon::becomeRoot);
        }
        changed.fire(new SpeciesChanged(id));
    }

    private void mayBeUsed(Taxon taxon) {
        if (taxon.isSynonym() && taxa.isInUse(taxon.scientificName(), taxon.rank())) {
            throw SpeciesRefusals.nameInUse(taxon.scientificName()).at("parent");
        }
    }

    /** Its own synonyms become those of the accepted name, and so does all that stood below it. */
    void synonymise(Taxon taxon, Taxon accepted) {
        if (taxon.id().equals(accepted.id())) {
            throw SpeciesRefusals.circle(taxon.scientificName(), accepted.scientificName());
        }
        accepted.mustBeInUse();
        taxa.narrower(taxon).forEach(below -> relocate(below, moved -> moved.moveBelow(accepted)));
        taxa.synonyms(taxon).forEach(name -> relocate(name, moved -> moved.becomeSynonymOf(accepted)));
        relocate(taxon, moved -> moved.becomeSynonymOf(accepted));
    }

    private void relocate(Taxon taxon, Consumer<Taxon> move) {
        String before = taxon.lineage();
        move.accept(taxon);
        taxa.follow(taxon, before);
    }
}
