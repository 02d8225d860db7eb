package ayaz.programmes;

import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.specimen.SpecimenRecord;
import ayaz.specimen.SpecimenRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Links what a programme used to it; each stands in a programme once, and is of its taxon. */
@ApplicationScoped
class ProgrammeTargets {

    @Inject
    Programmes programmes;

    @Inject
    SpecimenRecords records;

    @Inject
    SpeciesCatalogue species;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    ProgrammeLink linked(Programme programme, LinkFacts facts) {
        SpecimenRecord record = records.coded(facts.code(), "code");
        mustBeOfItsTaxon(programme, record);
        if (programmes.isLinked(programme, record.id())) {
            throw ProgrammeRefusals.linkedAlready(record.code());
        }
        return new ProgrammeLink(programme, record, facts.remarks(), clock.now(), user.id());
    }

    private void mustBeOfItsTaxon(Programme programme, SpecimenRecord record) {
        TaxonEntry its = species.byId(record.taxonId());
        TaxonEntry wanted = species.byId(programme.taxonId());
        if (!its.isAtOrBelow(wanted) && !wanted.isAtOrBelow(its)) {
            throw ProgrammeRefusals.otherTaxon(record.code(), its.scientificName());
        }
    }
}
