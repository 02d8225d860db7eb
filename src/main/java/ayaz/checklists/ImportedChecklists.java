package ayaz.checklists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The checklists that were saved. */
@ApplicationScoped
class ImportedChecklists {

    @PersistenceContext
    EntityManager entities;

    /** Written at once: what comes from it refers to it in statements that the mapper does not see. */
    void add(ImportedChecklist checklist) {
        entities.persist(checklist);
        entities.flush();
    }
}
