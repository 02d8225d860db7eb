package ayaz.programmes;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Finds what a code says that a programme used; each stands in a programme once, and is of its taxon. */
@ApplicationScoped
class ProgrammeTargets {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Specimens specimens;

    @Inject
    SpeciesCatalogue species;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    ProgrammeLink linked(Programme programme, LinkFacts facts) {
        String code = ScannedText.normalised(facts.code());
        PrintedCode.Kind kind = PrintedCode.looksLikeOurs(code) ? new PrintedCode(code).kind() : PrintedCode.Kind.UNIT;
        return switch (kind) {
            case ANIMAL -> animal(programme, code, facts);
            case LOT -> lot(programme, code, facts);
            case UNIT -> unit(programme, facts);
            case NODE, USER -> throw ProgrammeRefusals.nothingLinkable(code);
        };
    }

    private ProgrammeLink animal(Programme programme, String code, LinkFacts facts) {
        Organism animal = specimens.organism(code, "code");
        mustFit(programme, "organism", animal, animal.taxonId(), code);
        return ProgrammeLink.of(programme, animal, facts.remarks(), clock.now(), user.id());
    }

    private ProgrammeLink lot(Programme programme, String code, LinkFacts facts) {
        MaterialSample lot = specimens.lotNumbered(code);
        mustFit(programme, "lot", lot, lot.taxonId(), code);
        return ProgrammeLink.of(programme, lot, facts.remarks(), clock.now(), user.id());
    }

    private ProgrammeLink unit(Programme programme, LinkFacts facts) {
        StoredUnit unit = specimens.heldForAct(facts.code());
        mustFit(programme, "unit", unit, unit.lot().taxonId(), unit.code());
        return ProgrammeLink.of(programme, unit, facts.remarks(), clock.now(), user.id());
    }

    private void mustFit(Programme programme, String column, Object target, UUID taxonId, String code) {
        TaxonEntry its = species.byId(taxonId);
        TaxonEntry wanted = species.byId(programme.taxonId());
        if (!its.isAtOrBelow(wanted) && !wanted.isAtOrBelow(its)) {
            throw ProgrammeRefusals.otherTaxon(code, its.scientificName());
        }
        long known = entities.createQuery(
                        "select count(l) from ProgrammeLink l where l.programme = :programme and l." + column
                                + " = :target and l.withdrawal.voidedAt is null",
                        Long.class)
                .setParameter("programme", programme)
                .setParameter("target", target)
                .getSingleResult();
        if (known > 0) {
            throw ProgrammeRefusals.linkedAlready(code);
        }
    }
}
