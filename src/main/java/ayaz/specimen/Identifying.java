package ayaz.specimen;

import ayaz.audit.AuditLog;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.platform.Ids;
import ayaz.species.ScientificName;
import ayaz.species.Taxon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * An animal, or a lot of an unknown donor, is identified anew. The earlier identifications stay; the new one is the accepted
 * one, and all that is made of it follows. It is taken back by one more.
 */
@ApplicationScoped
@Transactional
public class Identifying {

    @Inject
    Specimens specimens;

    @Inject
    Identifications identifications;

    @Inject
    NewAnimals animals;

    @Inject
    Correcting correcting;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.CORRECT)
    public void animal(@NotBlank String code, @Valid NewIdentification wish) {
        audit.because(wish.remarks());
        Organism animal = specimens.heldOrganism(code, "code");
        Taxon taxon = taxon(wish);
        identifications.replace(animal, said(Identification.of(animal, taxon.id(), clock.now()), wish));
        animal.become(taxon.id());
        specimens.lotsOf(animal).forEach(lot -> follow(lot, taxon));
        correcting.checkAgain(animal.code());
    }

    /** A lot of a known donor is what its donor is. */
    @Requires(Permission.CORRECT)
    public void lot(@NotBlank String number, @Valid NewIdentification wish) {
        audit.because(wish.remarks());
        MaterialSample lot = specimens.lotNumbered(number);
        Organism donor = lot.organism();
        if (donor != null) {
            throw UnitRefusals.identifyTheDonor(donor.code());
        }
        Taxon taxon = taxon(wish);
        identifications.replace(lot, said(Identification.of(lot, taxon.id(), clock.now()), wish));
        follow(lot, taxon);
        specimens.touch(lot);
        identifications.tell(lot);
    }

    private Taxon taxon(NewIdentification wish) {
        return animals.taxon(wish.taxon());
    }

    private void follow(MaterialSample lot, Taxon taxon) {
        lot.become(taxon.id());
        specimens.heldOfLot(lot).forEach(unit -> unit.become(taxon.id()));
    }

    private Identification said(Identification identification, NewIdentification wish) {
        String by = wish.identifiedBy();
        identification.say(
                verbatim(wish.taxon()),
                qualifier(wish),
                by == null || by.isBlank() ? user.displayName() : by.strip(),
                wish.identifiedOn(),
                wish.remarks());
        return identification;
    }

    /** The words of whoever identified it; an id is none. */
    private static @Nullable String verbatim(String taxon) {
        return Ids.read(taxon).isPresent() ? null : taxon.strip();
    }

    private static @Nullable String qualifier(NewIdentification wish) {
        String given = wish.qualifier();
        return given == null || given.isBlank()
                ? ScientificName.parse(wish.taxon()).qualifier()
                : given.strip();
    }
}
