package ayaz.storage;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.signing.Pen;
import ayaz.signing.SignatureWish;
import ayaz.signing.Signatures;
import ayaz.tubes.TubeEntry;
import ayaz.tubes.TubeEvent;
import ayaz.tubes.TubeRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts tubes that nobody has catalogued yet into places, and takes them out. A tube holds its position by its own code;
 * what happens to it is told in a record of its own until its unit is known.
 */
@ApplicationScoped
@Transactional
public class PlacingTubes {

    private static final Set<TubeEvent.Type> UNDOABLE =
            EnumSet.of(TubeEvent.Type.PLACED, TubeEvent.Type.MOVED, TubeEvent.Type.REMOVED);

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
    TubeRecord tubes;

    @Inject
    Corrections corrections;

    @Inject
    Signatures signatures;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** The acts of the hand that can be taken back. */
    public static boolean isUndoable(TubeEvent.Type type) {
        return UNDOABLE.contains(type);
    }

    /** Puts the tube there, from wherever it stood. */
    @Requires(Permission.PLACE)
    public void place(String tube, String nodeCode, @Nullable String position, @Nullable String reason) {
        Optional<Placement> former = held(tube);
        StorageNode node = nodes.held(nodeCode);
        node.mustBeInUse();
        int slot =
                Placing.isSomewhere(position) ? placing.freeSlot(node, position, tube) : firstFor(tube, node, former);
        freeSlots.mustNotBeKept(node, slot);
        Instant now = clock.now();
        String from = former.map(Placement::path).orElse(null);
        former.ifPresent(placement -> placing.end(placement, now));
        occupy(node, slot, tube, now);
        tubes.append(TubeEntry.putDown(tube, from, node.pathTo(slot)).because(reason));
    }

    private int firstFor(String tube, StorageNode node, Optional<Placement> former) {
        Placing.mustHaveRoomFor(tube, node, former);
        return freeSlots.first(node);
    }

    /** The tube leaves its place and stays unidentified. */
    @Requires(Permission.RETRIEVE)
    public void takeOut(@NotBlank String tube, @NotBlank @Size(max = 400) String reason) {
        Placement placement = held(tube).orElseThrow(() -> StorageRefusals.notPlaced(tube));
        String from = placement.path();
        placing.end(placement, clock.now());
        tubes.append(TubeEntry.of(tube, TubeEvent.Type.REMOVED).from(from).because(reason));
    }

    /** The tube is not in its place, and a person has looked: it loses the place, if it still has one. */
    @Requires(Permission.PLACE)
    public void lose(@NotBlank String tube, @NotBlank @Size(max = 400) String reason) {
        Optional<Placement> standing = held(tube);
        String from = standing.map(Placement::path).orElse(null);
        standing.ifPresent(placement -> placing.end(placement, clock.now()));
        tubes.append(TubeEntry.of(tube, TubeEvent.Type.LOST).from(from).because(reason));
    }

    /** A tube that is out, or was lost, is not waited for any more. */
    @Requires(Permission.PLACE)
    public void strikeOff(@NotBlank String tube, @NotBlank @Size(max = 400) String reason) {
        held(tube).ifPresent(placement -> {
            throw StorageRefusals.tubeStillStands(
                    tube, placement.node().name(), placement.node().label(placement.slot()));
        });
        if (!placements.isOpen(tube)) {
            throw StorageRefusals.notPlaced(tube);
        }
        placements.close(List.of(tube));
        tubes.append(TubeEntry.of(tube, TubeEvent.Type.DISPOSED).because(reason));
    }

    /** Takes the last act with a tube back, by a new event that names it; answers the tube. */
    @Requires(Permission.PLACE)
    public String undo(@NotNull UUID eventId, @Nullable @Valid SignatureWish signature) {
        TubeEvent wrong = tubes.get(eventId);
        Pen pen = corrections.pen(wrong.actorId(), signature);
        String tube = wrong.tube();
        Optional<Placement> standing = held(tube);
        mustBeUndoable(wrong);
        Optional<Placement> former = formerOf(wrong);
        boolean isFirst = placements.formerOf(tube).isEmpty();
        String signed = signatures.sign(pen, () -> SignedPlaces.tubeEventOf(wrong, tubes.numberOfTheLast(tube)));
        standing.ifPresent(placement -> placing.end(placement, clock.now()));
        revert(
                wrong,
                former,
                isFirst,
                TubeEntry.of(tube, TubeEvent.Type.CORRECTED).signed(signed));
        return tube;
    }

    /** Where the event found the tube; to be asked before its present placement is ended. */
    Optional<Placement> formerOf(TubeEvent wrong) {
        return wrong.fromPlace() == null ? Optional.empty() : placements.formerOf(wrong.tube());
    }

    /** The tube, which stands nowhere now, is where it was before; one that had never stood is unknown again. */
    void revert(TubeEvent wrong, Optional<Placement> former, boolean isFirst, TubeEntry entry) {
        former.ifPresent(placement -> putBack(placement, wrong.tube(), clock.now()));
        if (isFirst && former.isEmpty()) {
            placements.close(List.of(wrong.tube()));
        }
        tubes.append(entry.from(wrong.toPlace())
                .to(former.map(Placement::path).orElse(null))
                .correcting(wrong.id()));
    }

    private void mustBeUndoable(TubeEvent wrong) {
        if (!tubes.isTheLast(wrong)) {
            throw StorageRefusals.notTheLastAct(wrong.tube());
        }
        if (wrong.actId() != null) {
            throw StorageRefusals.sharedAct(wrong.tube());
        }
        if (!isUndoable(wrong.type())) {
            throw StorageRefusals.notUndoable(wrong.tube());
        }
    }

    private void putBack(Placement former, String tube, Instant now) {
        StorageNode node = nodes.held(former.node().id());
        int slot = former.slot();
        node.mustBeInUse();
        freeSlots.mustNotBeKept(node, slot);
        placements.occupantOf(node, slot).ifPresent(occupant -> {
            throw StorageRefusals.occupied(node.name(), node.label(slot), occupant);
        });
        occupy(node, slot, tube, now);
    }

    private void occupy(StorageNode node, int slot, String tube, Instant now) {
        placements.close(List.of(tube));
        node.fill();
        freeSlots.taken(node, slot);
        placements.add(new Placement(node, slot, tube, now, user.id()));
    }

    private Optional<Placement> held(String tube) {
        return heldPlacements.of(List.of(), List.of(tube)).stream().findFirst();
    }
}
