package ayaz.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** Reads the record of statuses. */
@ApplicationScoped
class StatusQueries {

    @PersistenceContext
    EntityManager entities;

    /** Differs whenever a statement or an edition was added or changed. */
    String signature() {
        return Arrays.toString((Object[]) entities.createNativeQuery(
                        """
                        SELECT COUNT(*), SUM(version), (SELECT COUNT(*) FROM status_edition),
                               (SELECT SUM(version) FROM status_edition) FROM conservation_status""")
                .getSingleResult());
    }

    List<HeldStatus> statements() {
        return entities.createQuery("select s from ConservationStatus s", ConservationStatus.class)
                .getResultStream()
                .map(status -> new HeldStatus(status.line(), status.validity()))
                .toList();
    }

    List<EditionCard> editions() {
        return entities.createQuery("select e from Edition e order by e.system, e.name, e.id", Edition.class)
                .getResultStream()
                .map(Edition::card)
                .toList();
    }
}
