package ayaz.custody;

import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitsRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes custody events inside the act's transaction. It has no way to change or remove one. */
@ApplicationScoped
public class Ledger {

    /** What is recorded later than this is marked late and needs a reason (handbook A.2.12). */
    private static final Duration LATE = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    /** The next event of a unit that this act holds. */
    public CustodyEvent append(StoredUnit unit, Entry entry) {
        Instant now = clock.now();
        Instant occurred = entry.occurredAt() == null ? now : entry.occurredAt();
        mustBeInOrder(unit, occurred, now);
        boolean late = Duration.between(occurred, now).compareTo(LATE) > 0;
        if (late && entry.reason() == null) {
            throw Refusal.unprocessable("custody.refusal.lateNeedsReason").at("reason");
        }
        int offset = clock.zone().getRules().getOffset(occurred).getTotalSeconds() / 60;
        var event = new CustodyEvent(unit, entry, occurred, now, offset, late, user.id(), user.displayName());
        entities.persist(event);
        return event;
    }

    private static void mustBeInOrder(StoredUnit unit, Instant occurred, Instant now) {
        if (occurred.isAfter(now)) {
            throw Refusal.unprocessable("custody.refusal.inTheFuture").at("occurredAt");
        }
        Instant last = unit.lastEventAt();
        if (last != null && occurred.isBefore(last)) {
            throw Refusal.unprocessable("custody.refusal.beforeLastEvent", unit.code(), last.toString())
                    .at("occurredAt");
        }
    }

    void open(@Observes UnitsRegistered registered) {
        registered
                .units()
                .forEach(unit -> append(unit, Entry.of(EventType.RECEIVED).because(registered.reason())));
    }

    public CustodyEvent get(UUID id) {
        return Optional.ofNullable(entities.find(CustodyEvent.class, id))
                .orElseThrow(() -> Refusal.notFound("custody.refusal.noSuchEvent"));
    }

    /** The event of a unit with that number. */
    public Optional<CustodyEvent> numbered(StoredUnit unit, int seq) {
        return entities.createQuery(
                        "select e from CustodyEvent e where e.unit = :unit and e.seq = :seq", CustodyEvent.class)
                .setParameter("unit", unit)
                .setParameter("seq", seq)
                .getResultStream()
                .findFirst();
    }

    /** What that act wrote for these units. */
    public List<CustodyEvent> ofAct(UUID act, Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from CustodyEvent e where e.unit.id in :units and e.actId = :act",
                                CustodyEvent.class)
                        .setParameter("units", units)
                        .setParameter("act", act)
                        .getResultList();
    }

    /** The newest event of each of these units. */
    public Map<UUID, CustodyEvent> newestOf(Collection<StoredUnit> units) {
        return units.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e from CustodyEvent e where e.unit in :units and e.seq = e.unit.lastSeq",
                                CustodyEvent.class)
                        .setParameter("units", units)
                        .getResultStream()
                        .collect(Collectors.toMap(event -> event.unit().id(), event -> event));
    }

    /** The latest event of this kind. */
    public Optional<CustodyEvent> lastOf(StoredUnit unit, EventType type) {
        return entities.createQuery(
                        """
                        select e from CustodyEvent e where e.unit = :unit and e.type = :type
                        order by e.seq desc""",
                        CustodyEvent.class)
                .setParameter("unit", unit)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
