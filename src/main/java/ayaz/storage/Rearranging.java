package ayaz.storage;

import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitState;
import ayaz.tubes.TubeEntry;
import ayaz.tubes.TubeEvent;
import ayaz.tubes.TubeRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings a whole box to what was found in it, in one act: everything that moves is lifted first and set down then, so
 * that two units may change places. Each unit that is touched gets one event.
 */
@ApplicationScoped
@Transactional
public class Rearranging {

    @Inject
    Specimens specimens;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    HeldPlacements heldPlacements;

    @Inject
    FreeSlots freeSlots;

    @Inject
    Placing placing;

    @Inject
    Ledger ledger;

    @Inject
    TubeRecord tubes;

    @Inject
    ColdLimit coldLimit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** A unit, or an unidentified tube by its code, comes to stand in a slot. */
    public record Arrival(
            int slot, @Nullable UUID unit, @Nullable String tube) {}

    /** What changes in a node: who comes to stand where, and who has lost its place without another being known. */
    public record Rearrangement(
            UUID act, UUID node, List<Arrival> arrivals, List<UUID> lostUnits, List<String> lostTubes, String reason) {

        Entry entry(@Nullable String from) {
            return Entry.of(EventType.MOVED).from(from).because(reason).inAct(act);
        }

        List<String> arrivingTubes() {
            return arrivals.stream()
                    .map(Arrival::tube)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }

        List<UUID> units() {
            return Stream.concat(arrivals.stream().map(Arrival::unit).flatMap(Stream::ofNullable), lostUnits.stream())
                    .toList();
        }

        List<String> tubes() {
            return Stream.concat(arrivingTubes().stream(), lostTubes.stream()).toList();
        }
    }

    /** Nobody else acts with these units and in these nodes until this act ends. */
    @Requires(Permission.PLACE)
    public void hold(Collection<UUID> unitIds, Collection<UUID> nodeIds) {
        specimens.held(unitIds);
        new TreeSet<>(nodeIds).forEach(nodes::held);
    }

    @Requires(Permission.PLACE)
    public void rearrange(Rearrangement wish) {
        Map<UUID, StoredUnit> units =
                specimens.held(wish.units()).stream().collect(Collectors.toMap(StoredUnit::id, unit -> unit));
        StorageNode node = nodes.held(wish.node());
        Instant now = clock.now();
        FormerPlaces former = lift(heldPlacements.of(wish.units(), wish.tubes()), now);
        lose(wish, units, former);
        placements.close(wish.arrivingTubes());
        for (Arrival arrival : wish.arrivals()) {
            String tube = arrival.tube();
            if (tube != null) {
                setDown(wish, tube, node, arrival.slot(), former.ofTube(tube));
            } else {
                StoredUnit unit = Objects.requireNonNull(units.get(Objects.requireNonNull(arrival.unit())));
                setDown(unit, node, arrival.slot(), wish.entry(former.of(unit)));
            }
        }
        placements.flush();
    }

    private void lose(Rearrangement wish, Map<UUID, StoredUnit> units, FormerPlaces former) {
        for (UUID lost : wish.lostUnits()) {
            StoredUnit unit = Objects.requireNonNull(units.get(lost));
            unit.lose();
            ledger.append(
                    unit,
                    Entry.of(EventType.LOST)
                            .from(former.of(unit))
                            .because(wish.reason())
                            .inAct(wish.act()));
        }
        for (String lost : wish.lostTubes()) {
            tubes.append(TubeEntry.of(lost, TubeEvent.Type.LOST)
                    .from(former.ofTube(lost))
                    .because(wish.reason())
                    .inAct(wish.act()));
        }
    }

    /** Ends the placements and answers where everything stood. */
    private FormerPlaces lift(List<Placement> standing, Instant now) {
        var places = new FormerPlaces();
        for (Placement placement : standing) {
            places.remember(placement);
            placement.node().vacate();
            placement.end(now, user.id());
        }
        placements.flush();
        return places;
    }

    private void setDown(Rearrangement wish, String tube, StorageNode node, int slot, @Nullable String from) {
        node.fill();
        placements.add(new Placement(node, slot, tube, clock.now(), user.id()));
        tubes.append(TubeEntry.putDown(tube, from, node.pathTo(slot))
                .because(wish.reason())
                .inAct(wish.act()));
    }

    /** What kind of event it is, the unit's state and former place decide. */
    private void setDown(StoredUnit unit, StorageNode node, int slot, Entry entry) {
        Instant now = clock.now();
        node.mustAccept(unit);
        UnitState before = unit.state();
        unit.putAway(now, coldLimit.of(unit.containerType()));
        placing.occupy(node, slot, unit, now);
        ledger.append(
                unit, entry.as(Placing.eventType(before, entry.from() != null)).to(node.pathTo(slot)));
    }

    /**
     * A unit turns out to be the unidentified tube with this code: it takes over the tube's place, if it has one, under
     * the rules of storage.
     */
    @Requires(Permission.PLACE)
    public void takeOver(UUID unitId, String tube, String reason) {
        StoredUnit unit = specimens.held(unitId);
        List<Placement> standing = heldPlacements.of(List.of(), List.of(tube));
        tubes.append(TubeEntry.of(tube, TubeEvent.Type.LINKED)
                .to(standing.stream().map(Placement::path).findFirst().orElse(null))
                .linkedTo(unitId));
        placements.close(List.of(tube));
        if (standing.isEmpty()) {
            ledger.append(unit, Entry.of(EventType.LABELLED).because(reason));
            return;
        }
        StorageNode node = standing.get(0).node();
        int slot = standing.get(0).slot();
        lift(standing, clock.now());
        freeSlots.mustSuit(node, slot, unit);
        setDown(unit, node, slot, Entry.of(EventType.PLACED).because(reason));
    }

    /** A unit is not in its place, and a person has looked: it loses the place, if it still has one, and is missing. */
    @Requires(Permission.PLACE)
    public void lose(UUID unitId, String reason) {
        StoredUnit unit = specimens.held(unitId);
        FormerPlaces former = lift(heldPlacements.of(List.of(unitId), List.of()), clock.now());
        if (unit.state() != UnitState.MISSING) {
            unit.lose();
        }
        ledger.append(unit, Entry.of(EventType.LOST).from(former.of(unit)).because(reason));
    }

    /** A person has looked and found the unit as the register has it. */
    @Requires(Permission.PLACE)
    public void confirm(UUID unitId, String reason) {
        StoredUnit unit = specimens.held(unitId);
        String place = placements.currentOf(unit).map(Placement::path).orElse(null);
        ledger.append(unit, Entry.of(EventType.VERIFIED).to(place).because(reason));
    }
}
