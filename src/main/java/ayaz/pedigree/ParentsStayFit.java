package ayaz.pedigree;

import ayaz.specimen.Organism;
import ayaz.specimen.OrganismCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** An animal of which something else becomes known must still fit its parents and its children, in the same act. */
@ApplicationScoped
class ParentsStayFit {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Pedigrees pedigrees;

    void check(@Observes OrganismCorrected corrected) {
        pedigrees.hold();
        Organism animal = entities.find(Organism.class, corrected.organism());
        for (Parentage parentage : pedigrees.around(animal)) {
            ParentRules.check(parentage.child(), parentage.parent(), parentage.role(), "sex", "bornOn");
            if (parentage.child().equals(animal)) {
                mustNotDescendFrom(animal, parentage.parent());
            }
        }
    }

    /** Parents come back when a merge is undone, after others may have been said. */
    private void mustNotDescendFrom(Organism animal, Organism parent) {
        if (pedigrees.withAncestors(parent.id()).contains(animal.id())) {
            throw PedigreeRefusals.closesCircle(parent.code(), animal.code());
        }
    }
}
