package ayaz.photographs;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.specimen.Organism;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The photographs, for the acts that take them in. */
@ApplicationScoped
public class Photographs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("photograph_once", PhotographRefusals.thereAlready());
    }

    Photograph photograph(UUID id) {
        return Optional.ofNullable(entities.find(Photograph.class, id))
                .filter(photograph -> !photograph.isVoid())
                .orElseThrow(PhotographRefusals::noSuchPhotograph);
    }

    public List<Photograph> of(Organism animal) {
        return entities.createQuery(
                        """
                        select p from Photograph p where p.organism = :animal and p.voidReason is null
                        order by p.takenDay desc, p.id""",
                        Photograph.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    /** Written with what somebody else may write at the same time, so the bytes are there once either way. */
    void keep(Picture picture) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO photograph_image (sha256, content, thumbnail) VALUES (?1, ?2, ?3)")
                .setParameter(1, picture.sha256())
                .setParameter(2, picture.content())
                .setParameter(3, picture.thumbnail())
                .executeUpdate();
    }

    void add(Photograph photograph) {
        entities.persist(photograph);
    }
}
