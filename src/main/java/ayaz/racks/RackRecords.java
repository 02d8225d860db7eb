package ayaz.racks;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.platform.Constraints;
import ayaz.platform.Migrations;
import ayaz.storage.StorageNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    RackScan get(UUID id) {
        return Optional.ofNullable(entities.find(RackScan.class, id)).orElseThrow(RackRefusals::noSuchReading);
    }

    /** Nobody else takes it back meanwhile. */
    RackScan held(UUID id) {
        return Optional.ofNullable(entities.find(RackScan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(RackRefusals::noSuchReading);
    }

    boolean isUndone(RackScan scan) {
        return !entities.createQuery("select u.id from RackUndo u where u.scanId = :scan", UUID.class)
                .setParameter("scan", scan.id())
                .getResultList()
                .isEmpty();
    }

    /** Found under the rack: the reading of that file. */
    AuditSubject subject(UUID rack, String file) {
        String barcode = entities.find(StorageNode.class, rack).barcode();
        return AuditSubject.of(AuditKind.RACK_SCAN, rack, barcode).part(file);
    }

    void add(RackUndo undo) {
        entities.persist(undo);
    }

    /** The units that a reading saw, or missed. */
    Set<UUID> unitsOf(RackScan scan) {
        var units = new HashSet<>(entities.createQuery(
                        "select o.unitId from Observation o where o.scanId = :scan and o.unitId is not null",
                        UUID.class)
                .setParameter("scan", scan.id())
                .getResultList());
        units.addAll(entities.createQuery(
                        "select w.unitId from WorkItem w where w.scanId = :scan and w.unitId is not null", UUID.class)
                .setParameter("scan", scan.id())
                .getResultList());
        return units;
    }

    /** The codes that a reading saw, or missed, and that are no unit's. */
    Set<String> loose(RackScan scan) {
        var codes = new HashSet<>(entities.createQuery(
                        "select o.code from Observation o where o.scanId = :scan and o.unitId is null", String.class)
                .setParameter("scan", scan.id())
                .getResultList());
        codes.addAll(entities.createQuery(
                        "select w.code from WorkItem w where w.scanId = :scan and w.unitId is null", String.class)
                .setParameter("scan", scan.id())
                .getResultList());
        return codes;
    }

    List<WorkItem> openItemsOf(RackScan scan) {
        return entities.createQuery(
                        "select w from WorkItem w where w.scanId = :scan and w.resolvedAt is null", WorkItem.class)
                .setParameter("scan", scan.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
