package ayaz.tubes;

import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes what happens to tubes, inside the act's transaction. It has no way to change or remove a line. */
@ApplicationScoped
public class TubeRecord {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    public void append(TubeEntry entry) {
        entities.persist(new TubeEvent(entry, clock.now(), user.id(), user.displayName()));
    }

    public TubeEvent get(UUID id) {
        return Optional.ofNullable(entities.find(TubeEvent.class, id))
                .orElseThrow(() -> Refusal.notFound("tubes.refusal.noSuchEvent"));
    }

    /** What that act wrote for these tubes. */
    public List<TubeEvent> ofAct(UUID act, Collection<String> tubes) {
        return tubes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from TubeEvent e where e.tube in :tubes and e.actId = :act", TubeEvent.class)
                        .setParameter("tubes", tubes)
                        .setParameter("act", act)
                        .getResultList();
    }

    /** How many events the tube has: the number of its last one. */
    public long numberOfTheLast(String tube) {
        return entities.createQuery("select count(e) from TubeEvent e where e.tube = :tube", Long.class)
                .setParameter("tube", tube)
                .getSingleResult();
    }

    public boolean isTheLast(TubeEvent event) {
        return entities.createQuery(
                        "select e.id from TubeEvent e where e.tube = :tube order by e.occurredAt desc, e.id desc",
                        UUID.class)
                .setParameter("tube", event.tube())
                .setMaxResults(1)
                .getSingleResult()
                .equals(event.id());
    }
}
