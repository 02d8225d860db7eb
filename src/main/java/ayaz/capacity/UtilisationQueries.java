package ayaz.capacity;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.storage.NodeCard;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts the containers below a place, full, begun and empty, in one walk along its lineage. */
@ApplicationScoped
public class UtilisationQueries {

    private static final int MOST_ROOM = 30;
    private static final String AFTER_ALL_IDS = "g";

    @PersistenceContext
    EntityManager entities;

    @Requires(Permission.READ)
    public Utilisation of(NodeCard card) {
        String lineage = entities.createQuery("select n.lineage from StorageNode n where n.id = :id", String.class)
                .setParameter("id", card.id())
                .getSingleResult();
        Object[] leaves = (Object[]) entities.createNativeQuery(
                        """
                        SELECT COALESCE(SUM(occupied = capacity), 0),
                            COALESCE(SUM(occupied > 0 AND occupied < capacity), 0),
                            COALESCE(SUM(occupied = 0), 0),
                            COALESCE(SUM(IF(occupied > 0, capacity - occupied, 0)), 0)
                        FROM storage_node
                        WHERE lineage >= ?1 AND lineage < ?2 AND capacity > 0 AND status <> 'RETIRED'""")
                .setParameter(1, lineage)
                .setParameter(2, lineage + AFTER_ALL_IDS)
                .getSingleResult();
        return new Utilisation(
                card.barcode(),
                card.name(),
                card.capacity(),
                card.occupied(),
                card.kept(),
                card.free(),
                number(leaves[0]),
                number(leaves[1]),
                number(leaves[2]),
                Utilisation.percent(card.occupied(), card.capacity()),
                Utilisation.percent(number(leaves[3]), card.capacity() - card.occupied()),
                room(lineage));
    }

    /** Begun containers first, so that they are filled up before a new one is begun. */
    private List<Utilisation.Room> room(String lineage) {
        return entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.lineage >= :from and n.lineage < :to and n.capacity > n.occupied
                            and n.status = 'IN_SERVICE'
                        order by case when n.occupied > 0 then 0 else 1 end, n.lineage""",
                        StorageNode.class)
                .setParameter("from", lineage)
                .setParameter("to", lineage + AFTER_ALL_IDS)
                .setMaxResults(MOST_ROOM)
                .getResultStream()
                .map(leaf -> new Utilisation.Room(
                        leaf.barcode(),
                        leaf.path(),
                        leaf.capacity(),
                        leaf.capacity() - leaf.occupied(),
                        leaf.occupied() > 0))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
