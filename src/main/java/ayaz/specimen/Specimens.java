package ayaz.specimen;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Animals, lots and units, for the use cases. */
@ApplicationScoped
public class Specimens {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<TubeLinked> linked;

    /**
     * The unit of a scanned code, its own or its supplier's, held for this act: whoever wants it next waits. A code of
     * ours with a wrong check character is refused before anything is looked up.
     */
    public StoredUnit heldForAct(String scanned) {
        String text = ScannedText.normalised(scanned);
        return PrintedCode.looksLikeOurs(text)
                ? heldByCode(new PrintedCode(text).text())
                : held(unitIdOfSupplierCode(scanned.strip()).orElseThrow(() -> UnitRefusals.noSuchUnit(text)));
    }

    private StoredUnit heldByCode(String code) {
        return entities.createQuery("select u from StoredUnit u where u.code = :code", StoredUnit.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noSuchUnit(code));
    }

    Optional<StoredUnit> unit(PrintedCode code) {
        return entities.createQuery("select u from StoredUnit u where u.code = :code", StoredUnit.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst();
    }

    Optional<StoredUnit> unitOfSupplierCode(String value) {
        return unitIdOfSupplierCode(value).map(id -> entities.find(StoredUnit.class, id));
    }

    public StoredUnit held(UUID id) {
        return Optional.ofNullable(entities.find(StoredUnit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> UnitRefusals.noSuchUnit(id.toString()));
    }

    /** Many units, held for one act, always in the same order. */
    public List<StoredUnit> held(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select u from StoredUnit u where u.id in :ids order by u.id", StoredUnit.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** The first of these units whose disease tests are not clear. */
    public Optional<String> notClearedAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : entities.createQuery(
                                "select u.code from StoredUnit u where u.id in :ids and u.lot.clearance.diseaseStatus <> :clear",
                                String.class)
                        .setParameter("ids", ids)
                        .setParameter("clear", DiseaseStatus.CLEARED)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** The units of a lot that are in this state, held for one act, in order. */
    public List<StoredUnit> heldOfLot(String lotNumber, UnitState state) {
        return entities.createQuery(
                        """
                        select u from StoredUnit u
                        where u.lot.catalogNumber = :number and u.state = :state order by u.ordinal""",
                        StoredUnit.class)
                .setParameter("number", ScannedText.normalised(lotNumber))
                .setParameter("state", state)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The lot with that number. */
    public MaterialSample lotNumbered(String scanned) {
        String number = ScannedText.normalised(scanned);
        return entities.createQuery(
                        "select l from MaterialSample l where l.catalogNumber = :number", MaterialSample.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noSuchLot(number));
    }

    public MaterialSample lot(UUID id) {
        return Optional.ofNullable(entities.find(MaterialSample.class, id))
                .orElseThrow(() -> UnitRefusals.noSuchLot(id.toString()));
    }

    /** Registration gives a code to one unit only, whatever its scheme; the order is for what other ways brought in. */
    private Optional<UUID> unitIdOfSupplierCode(String value) {
        return entities.createQuery(
                        "select s.unit.id from SupplierCode s where s.value = :value order by s.scheme", UUID.class)
                .setParameter("value", ScannedText.key(value))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean isSupplierCode(String value) {
        return unitIdOfSupplierCode(value).isPresent();
    }

    /** The first unit of a lot that waits for its tube: received, in no place, without a supplier's code. */
    public StoredUnit heldWaitingForTube(String lotNumber) {
        return entities.createQuery(
                        """
                        select u from StoredUnit u
                        where u.lot.catalogNumber = :number and u.state = :received
                            and not exists (select s from SupplierCode s where s.unit = u)
                        order by u.ordinal""",
                        StoredUnit.class)
                .setParameter("number", ScannedText.key(ScannedText.normalised(lotNumber)))
                .setParameter("received", UnitState.RECEIVED)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noUnitWaits(lotNumber));
    }

    /** The tube of the unit is known from now on by its supplier's code, too. */
    public void linkSupplierCode(StoredUnit unit, String code, Instant now) {
        entities.persist(new SupplierCode("TUBE_2D", code, unit, now));
        linked.fire(new TubeLinked(unit.lot().id()));
    }

    /**
     * The animal with that code, or the one whose part the record with that code has become; {@code field} is where the
     * code stands in what was sent.
     */
    public Organism organism(String scanned, String field) {
        return kept(record(scanned, field, LockModeType.NONE), LockModeType.NONE);
    }

    /** The same, held for this act: whoever wants to add to it or to merge it waits. */
    public Organism heldOrganism(String scanned, String field) {
        return kept(heldRecord(scanned, field), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The very record with that code, held for this act. */
    public Organism heldRecord(String scanned, String field) {
        return record(scanned, field, LockModeType.PESSIMISTIC_WRITE);
    }

    private Organism record(String scanned, String field, LockModeType lock) {
        String code = ScannedText.normalised(scanned);
        return entities.createQuery("select o from Organism o where o.code = :code", Organism.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noSuchOrganism(code).at(field));
    }

    private Organism kept(Organism record, LockModeType lock) {
        return record.mergedInto() == null ? record : entities.find(Organism.class, record.mergedInto(), lock);
    }

    List<MaterialSample> lotsOf(Organism animal) {
        return entities.createQuery(
                        "select l from MaterialSample l join fetch l.collectionEvent where l.organism = :animal",
                        MaterialSample.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    /** All units of the lot, held for one act, in order. */
    public List<StoredUnit> heldOfLot(MaterialSample lot) {
        return entities.createQuery(
                        "select u from StoredUnit u where u.lot = :lot order by u.ordinal", StoredUnit.class)
                .setParameter("lot", lot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A correction is a new version even when it changes only what belongs to the record. */
    void touch(Object entity) {
        entities.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Supplier codes of the list that some unit already has. */
    List<String> takenSupplierCodes(List<String> values) {
        return values.isEmpty()
                ? List.of()
                : entities.createQuery("select s.value from SupplierCode s where s.value in :values", String.class)
                        .setParameter("values", values)
                        .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }
}
