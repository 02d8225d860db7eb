package ayaz.pedigree;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.specimen.Organism;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is said of parents, for the acts that say it. */
@ApplicationScoped
public class Pedigrees {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("parentage_once", PedigreeRefusals.parentKnown());
        constraints.mean("parentage_one_counted", PedigreeRefusals.otherIsCounted());
    }

    /**
     * From here to the end of the transaction nobody else changes who descends from whom, or what decides who may.
     * What is read after this is the truth, because every statement reads what is committed.
     */
    public void hold() {
        entities.createNativeQuery("UPDATE pedigree_state SET changes = changes + 1 WHERE id = 1")
                .executeUpdate();
    }

    Parentage parentage(UUID id) {
        Parentage found = entities.find(Parentage.class, id);
        if (found == null) {
            throw PedigreeRefusals.noSuchParentage();
        }
        return found;
    }

    /** All of which the animal is a part, whether child or parent. */
    public List<Parentage> around(Organism animal) {
        return entities.createQuery(
                        """
                        select p from Parentage p
                        where p.endedAt is null and (p.child = :animal or p.parent = :animal)""",
                        Parentage.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    /** The animal itself included, with all possible parents. */
    public Set<UUID> withAncestors(UUID animal) {
        var known = new HashSet<UUID>(Set.of(animal));
        Set<UUID> level = Set.of(animal);
        while (!level.isEmpty()) {
            level = entities.createQuery(
                            "select p.parent.id from Parentage p where p.child.id in :ids and p.endedAt is null",
                            UUID.class)
                    .setParameter("ids", level)
                    .getResultStream()
                    .filter(known::add)
                    .collect(Collectors.toSet());
        }
        return known;
    }

    void add(Parentage parentage) {
        entities.persist(parentage);
    }

    public void flush() {
        entities.flush();
    }
}
