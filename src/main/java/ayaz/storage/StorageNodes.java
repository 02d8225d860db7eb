package ayaz.storage;

import ayaz.codes.ScannedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places, for the use cases. */
@ApplicationScoped
class StorageNodes {

    @PersistenceContext
    EntityManager entities;

    StorageNode withBarcode(String scanned) {
        return find(scanned).orElseThrow(() -> StorageRefusals.noSuchNode(scanned));
    }

    /** Held for this act, so that two acts do not choose the same free slot. */
    StorageNode held(String scanned) {
        return find(scanned, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> StorageRefusals.noSuchNode(scanned));
    }

    Optional<StorageNode> find(String scanned) {
        return find(scanned, LockModeType.NONE);
    }

    private Optional<StorageNode> find(String scanned, LockModeType lock) {
        return entities.createQuery("select n from StorageNode n where n.barcode = :barcode", StorageNode.class)
                .setParameter("barcode", ScannedText.key(ScannedText.normalised(scanned)))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    StorageNode held(UUID id) {
        StorageNode node = entities.find(StorageNode.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(node).orElseThrow(() -> StorageRefusals.noSuchNode(id.toString()));
    }

    boolean isBarcodeTaken(String barcode) {
        return find(barcode).isPresent();
    }

    Optional<String> firstBarcodeAmong(List<String> codes) {
        return entities.createQuery(
                        "select n.barcode from StorageNode n where n.barcode in :codes order by n.barcode",
                        String.class)
                .setParameter("codes", codes)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isNameTaken(@Nullable UUID parentId, String name) {
        var query = parentId == null
                ? entities.createQuery(
                        "select n.id from StorageNode n where n.parentId is null and n.name = :name and n.status <> 'RETIRED'",
                        UUID.class)
                : entities.createQuery(
                                """
                                select n.id from StorageNode n
                                where n.parentId = :parent and n.name = :name and n.status <> 'RETIRED'""",
                                UUID.class)
                        .setParameter("parent", parentId);
        return !query.setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The numbered places of a node where another one stands. */
    Set<Integer> takenPlaces(StorageNode parent) {
        return Set.copyOf(entities.createQuery(
                        """
                        select n.place from StorageNode n
                        where n.parentId = :parent and n.place > 0 and n.status <> 'RETIRED'""",
                        Integer.class)
                .setParameter("parent", parent.id())
                .getResultList());
    }

    void add(StorageNode node) {
        entities.persist(node);
    }

    void flush() {
        entities.flush();
    }
}
