package ayaz.storage.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The templates that were made here. */
@ApplicationScoped
class SavedTemplates {

    @PersistenceContext
    EntityManager entities;

    List<SavedTemplate> inUse() {
        return entities.createQuery(
                        "select t from SavedTemplate t where t.inUse = true order by t.code", SavedTemplate.class)
                .setMaxResults(500)
                .getResultList();
    }

    Optional<SavedTemplate> find(String code) {
        return Optional.ofNullable(entities.find(SavedTemplate.class, code));
    }

    void add(SavedTemplate template) {
        entities.persist(template);
    }
}
