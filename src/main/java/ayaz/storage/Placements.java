package ayaz.storage;

import ayaz.specimen.MaterialSample;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is where, for the use cases. */
@ApplicationScoped
class Placements {

    @PersistenceContext
    EntityManager entities;

    Optional<Placement> currentOf(StoredUnit unit) {
        return entities.createQuery("select p from Placement p where p.currentUnit = :unit", Placement.class)
                .setParameter("unit", unit.id())
                .getResultStream()
                .findFirst();
    }

    /** The placement that ended last. */
    Optional<Placement> formerOf(StoredUnit unit) {
        return entities.createQuery(
                        """
                        select p from Placement p where p.unit = :unit and p.removedAt is not null
                        order by p.removedAt desc, p.id desc""",
                        Placement.class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The placement of an unidentified tube that ended last. */
    Optional<Placement> formerOf(String tube) {
        return entities.createQuery(
                        """
                        select p from Placement p where p.tube = :tube and p.removedAt is not null
                        order by p.removedAt desc, p.id desc""",
                        Placement.class)
                .setParameter("tube", tube)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Nobody looks for these tubes any more: they stand elsewhere, or are known, or gone. */
    void close(Collection<String> tubes) {
        if (!tubes.isEmpty()) {
            entities.flush();
            entities.createQuery("update Placement p set p.openTube = null where p.openTube in :tubes")
                    .setParameter("tubes", tubes)
                    .executeUpdate();
        }
    }

    boolean isOpen(String tube) {
        return !entities.createQuery("select p.id from Placement p where p.openTube = :tube", UUID.class)
                .setParameter("tube", tube)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<String> occupantOf(StorageNode node, int slot) {
        return entities.createQuery(
                        """
                        select coalesce(u.code, p.tube) from Placement p left join p.unit u
                        where p.node = :node and p.currentSlot = :slot""",
                        String.class)
                .setParameter("node", node)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /** The slots of a node with a unit in them. */
    Set<Integer> takenSlots(StorageNode node) {
        return new HashSet<>(entities.createQuery(
                        """
                        select p.currentSlot from Placement p
                        where p.node = :node and p.currentSlot is not null""",
                        Integer.class)
                .setParameter("node", node)
                .getResultList());
    }

    /** The codes of the units of a lot that stand where anything may stand, as committed by everybody else. */
    List<String> outsideQuarantine(MaterialSample lot) {
        List<?> codes = entities.createNativeQuery(
                        """
                        SELECT u.code FROM stored_unit u
                        JOIN placement p ON p.current_unit = u.id
                        JOIN storage_node n ON n.id = p.node_id AND NOT n.quarantine
                        WHERE u.lot_id = ?1 ORDER BY u.ordinal LOCK IN SHARE MODE""")
                .setParameter(1, lot.id())
                .getResultList();
        return codes.stream().map(String::valueOf).toList();
    }

    /** Where these units and unidentified tubes stand. */
    List<Placement> currentOf(Collection<UUID> units, Collection<String> tubes) {
        var current = new ArrayList<Placement>();
        if (!units.isEmpty()) {
            current.addAll(
                    entities.createQuery("select p from Placement p where p.currentUnit in :units", Placement.class)
                            .setParameter("units", units)
                            .getResultList());
        }
        if (!tubes.isEmpty()) {
            current.addAll(
                    entities.createQuery("select p from Placement p where p.currentTube in :tubes", Placement.class)
                            .setParameter("tubes", tubes)
                            .getResultList());
        }
        return current;
    }

    /** The unidentified tubes of a node by their slots. */
    Map<Integer, String> tubesIn(StorageNode node) {
        return entities.createQuery(
                        "select p from Placement p where p.node = :node and p.currentSlot is not null and p.tube is not null",
                        Placement.class)
                .setParameter("node", node)
                .getResultStream()
                .collect(Collectors.toMap(Placement::slot, placement -> String.valueOf(placement.tube())));
    }

    void add(Placement placement) {
        entities.persist(placement);
    }

    /** The slot that is left must be free in the database before it, or another, is taken in the same act. */
    void flush() {
        entities.flush();
    }
}
