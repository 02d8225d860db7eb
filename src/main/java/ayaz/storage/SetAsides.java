package ayaz.storage;

import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The positions that are kept free. */
@ApplicationScoped
class SetAsides {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    /** Those of a node by their slots, also those whose time is over and that nobody has ended. */
    Map<Integer, SetAside> recordedIn(StorageNode node) {
        return entities.createQuery(
                        "select s from SetAside s where s.node = :node and s.currentSlot is not null", SetAside.class)
                .setParameter("node", node)
                .getResultStream()
                .collect(Collectors.toMap(SetAside::slot, Function.identity()));
    }

    /** Those of a node that hold now, in the order of the slots. */
    List<SetAside> validIn(StorageNode node) {
        Instant now = clock.now();
        return recordedIn(node).values().stream()
                .filter(kept -> !kept.isOver(now))
                .sorted((a, b) -> Integer.compare(a.slot(), b.slot()))
                .toList();
    }

    void add(SetAside kept) {
        entities.persist(kept);
    }

    /** What is ended must be so in the database before its slot is set aside again. */
    void flush() {
        entities.flush();
    }
}
