package ayaz.racks;

import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The readings of racks, what was seen in them and what they contradict, for the use cases. */
@ApplicationScoped
class RackRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    /** What only the database can see in time. */
    void explain(@Observes Migrations.SchemaReady ready) {
        constraints.mean("placement_one_place_per_tube", RackRefusals.tubeIsElsewhere());
        constraints.mean("work_item_open_once", RackRefusals.itemIsOpen());
    }

    /** Before what refers to it. */
    void add(RackScan scan) {
        entities.persist(scan);
        entities.flush();
    }

    /** Whether this very file was saved since it was written. */
    boolean isSaved(String name, String sha256, Instant since) {
        return !entities.createQuery(
                        """
                        select s.id from RackScan s
                        where s.sha256 = :sha256 and s.source = :name and s.savedAt >= :since""",
                        UUID.class)
                .setParameter("sha256", sha256)
                .setParameter("name", name)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Observation observation) {
        entities.persist(observation);
    }

    /** At once, so that what another has just opened is told here. */
    void add(List<WorkItem> items) {
        items.forEach(entities::persist);
        entities.flush();
    }

    List<WorkItem> openOf(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select w from WorkItem w where w.resolvedAt is null and w.code in :codes",
                                WorkItem.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }
}
