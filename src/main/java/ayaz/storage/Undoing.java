package ayaz.storage;

import ayaz.custody.CustodyEvent;
import ayaz.custody.Entry;
import ayaz.custody.EventType;
import ayaz.custody.Ledger;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.signing.Signatures;
import ayaz.signing.SignedAct;
import ayaz.specimen.SignedVersions;
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the last act with a unit, by a new event that names it: the unit goes back to where it was, if that slot
 * is still free, and into the state it had. Nothing is erased.
 */
@ApplicationScoped
@Transactional
public class Undoing {

    private static final Set<EventType> UNDOABLE =
            EnumSet.of(EventType.PLACED, EventType.MOVED, EventType.REMOVED, EventType.RETURNED, EventType.FOUND);

    @Inject
    Signatures signatures;

    @Inject
    Specimens specimens;

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    @Inject
    FreeSlots freeSlots;

    @Inject
    Placing placing;

    @Inject
    Ledger ledger;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Corrections corrections;

    /** The acts of the hand that can be taken back; the rest needs a correction with a reason. */
    public static boolean isUndoable(EventType type) {
        return UNDOABLE.contains(type);
    }

    /** One's own last act needs no signature; that of somebody else is corrected, and a correction is signed. */
    @Requires(Permission.PLACE)
    public UUID undo(@NotNull UUID eventId, @Nullable @Valid SignatureWish signature) {
        CustodyEvent wrong = ledger.get(eventId);
        Pen pen = corrections.pen(wrong.actorId(), signature);
        StoredUnit unit = specimens.held(wrong.unit().id());
        mustBeUndoable(wrong, unit);
        String signed = signatures.sign(pen, () -> SignedVersions.of(unit, SignedAct.CORRECTION, null));
        Optional<Placement> former = formerOf(wrong);
        placements.currentOf(unit).ifPresent(placement -> {
            nodes.held(placement.node().id());
            placing.end(placement, clock.now());
        });
        revert(wrong, former, Entry.of(EventType.CORRECTED).signed(signed));
        return unit.id();
    }

    /** Whether taking it back needs the caller's signature. */
    @Requires(Permission.READ)
    public boolean isCorrection(UUID eventId) {
        return corrections.isOfAnother(ledger.get(eventId).actorId());
    }

    /** Where the event found the unit; to be asked before its present placement is ended. */
    Optional<Placement> formerOf(CustodyEvent wrong) {
        return wrong.fromPlace() == null ? Optional.empty() : placements.formerOf(wrong.unit());
    }

    /** The unit, which stands nowhere now, is where and what it was before its last event. */
    void revert(CustodyEvent wrong, Optional<Placement> former, Entry entry) {
        StoredUnit unit = wrong.unit();
        CustodyEvent before =
                ledger.numbered(unit, wrong.seq() - 1).orElseThrow(() -> StorageRefusals.notUndoable(unit.code()));
        former.ifPresent(placement -> putBack(placement, unit, clock.now()));
        unit.revert(before.stateAfter(), outSince(unit, before));
        ledger.append(
                unit,
                entry.from(wrong.toPlace())
                        .to(former.map(Placement::path).orElse(null))
                        .correcting(wrong.id()));
    }

    /** Whether the caller may take this event back now; what has happened since, and to the slot, can still refuse it. */
    @Requires(Permission.READ)
    public boolean isOpenToCaller(UUID eventId) {
        CustodyEvent event = ledger.get(eventId);
        return corrections.isOpenToCaller(event.actorId())
                && user.may(Permission.PLACE)
                && isUndoable(event.type())
                && event.actId() == null
                && event.seq() > 1
                && event.seq() == event.unit().lastSeq();
    }

    private void mustBeUndoable(CustodyEvent wrong, StoredUnit unit) {
        if (wrong.seq() != unit.lastSeq()) {
            throw StorageRefusals.notTheLastAct(unit.code());
        }
        if (wrong.actId() != null) {
            throw StorageRefusals.sharedAct(unit.code());
        }
        if (!isUndoable(wrong.type())) {
            throw StorageRefusals.notUndoable(unit.code());
        }
    }

    private void putBack(Placement former, StoredUnit unit, Instant now) {
        StorageNode node = nodes.held(former.node().id());
        int slot = former.slot();
        node.mustAccept(unit);
        freeSlots.mustSuit(node, slot, unit);
        placements.occupantOf(node, slot).ifPresent(occupant -> {
            throw StorageRefusals.occupied(node.name(), node.label(slot), occupant);
        });
        placing.occupy(node, slot, unit, now);
    }

    /** A unit that was out before is out again, since it was taken out: what was undone in between does not cool it. */
    private @Nullable Instant outSince(StoredUnit unit, CustodyEvent before) {
        return before.stateAfter() == UnitState.CHECKED_OUT
                ? ledger.lastOf(unit, EventType.REMOVED)
                        .map(CustodyEvent::occurredAt)
                        .orElse(before.occurredAt())
                : null;
    }
}
