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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts units into places and takes them out. One act for the hand is one act here: a unit that stands elsewhere is
 * moved, one that was out comes back. The unit is held first, then the place it leaves, then
 * the place it comes to.
 */
@ApplicationScoped
@Transactional
public class Placing {

    @Inject
    Specimens specimens;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    FreeSlots freeSlots;

    @Inject
    Ledger ledger;

    @Inject
    ColdLimit coldLimit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** Places, moves or returns the unit and answers its id. */
    @Requires(Permission.PLACE)
    public UUID place(@Valid PutAway wish) {
        StoredUnit unit = specimens.heldForAct(wish.unit());
        Optional<Placement> former = placements.currentOf(unit);
        former.ifPresent(placement -> nodes.held(placement.node().id()));
        StorageNode node = nodes.held(wish.node());
        node.mustAccept(unit);
        Instant now = wish.occurredAt() == null ? clock.now() : wish.occurredAt();
        int slot = chooseSlot(node, wish.position(), unit, former);
        UnitState before = unit.state();
        unit.putAway(now, coldLimit.of(unit.containerType()));
        former.ifPresent(placement -> end(placement, now));
        occupy(node, slot, unit, now);
        ledger.append(
                unit,
                Entry.of(eventType(before, former.isPresent()))
                        .at(wish.occurredAt())
                        .from(former.map(Placement::path).orElse(null))
                        .to(node.pathTo(slot))
                        .because(wish.reason()));
        return unit.id();
    }

    private int chooseSlot(StorageNode node, @Nullable String position, StoredUnit unit, Optional<Placement> former) {
        if (isSomewhere(position)) {
            int slot = freeSlot(node, position, unit.code());
            freeSlots.mustSuit(node, slot, unit);
            return slot;
        }
        mustHaveRoomFor(unit.code(), node, former);
        return freeSlots.first(node, unit);
    }

    static boolean isSomewhere(@Nullable String position) {
        return position != null && !position.isBlank();
    }

    static void mustHaveRoomFor(String code, StorageNode node, Optional<Placement> former) {
        if (former.isPresent() && former.get().node().id().equals(node.id())) {
            throw StorageRefusals.alreadyThere(code, node.label(former.get().slot()));
        }
        if (node.occupied() == node.capacity()) {
            throw StorageRefusals.full(node.name());
        }
    }

    int freeSlot(StorageNode node, @Nullable String position, String code) {
        String written = String.valueOf(position);
        int slot = node.slot(written).orElseThrow(() -> StorageRefusals.noSuchPosition(node.name(), written));
        placements.occupantOf(node, slot).ifPresent(occupant -> {
            throw occupant.equals(code)
                    ? StorageRefusals.alreadyThere(code, node.label(slot))
                    : StorageRefusals.occupied(node.name(), node.label(slot), occupant);
        });
        return slot;
    }

    static EventType eventType(UnitState before, boolean wasPlaced) {
        if (wasPlaced) {
            return EventType.MOVED;
        }
        return switch (before) {
            case CHECKED_OUT -> EventType.RETURNED;
            case MISSING -> EventType.FOUND;
            default -> EventType.PLACED;
        };
    }

    /** Takes the unit out of its place and answers its id; the clock starts. */
    @Requires(Permission.RETRIEVE)
    public UUID takeOut(@NotBlank @Size(max = 64) String unitCode, @NotBlank @Size(max = 400) String reason) {
        StoredUnit unit = specimens.heldForAct(unitCode);
        Instant now = clock.now();
        unit.takeOut(now);
        Placement placement = placements.currentOf(unit).orElseThrow(() -> StorageRefusals.notPlaced(unit.code()));
        nodes.held(placement.node().id());
        String place = placement.path();
        end(placement, now);
        ledger.append(unit, Entry.of(EventType.REMOVED).from(place).because(reason));
        return unit.id();
    }

    void occupy(StorageNode node, int slot, StoredUnit unit, Instant now) {
        node.fill();
        freeSlots.taken(node, slot);
        placements.add(new Placement(node, slot, unit, now, user.id()));
    }

    void end(Placement placement, Instant now) {
        placement.node().vacate();
        placement.end(now, user.id());
        placements.flush();
    }
}
