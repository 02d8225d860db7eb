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
import ayaz.specimen.Specimens;
import ayaz.specimen.StoredUnit;
import ayaz.storage.NodeContents.Held;
import ayaz.storage.NodeContents.Standing;
import ayaz.storage.NodeContents.TubeStanding;
import ayaz.tubes.TubeEntry;
import ayaz.tubes.TubeEvent;
import ayaz.tubes.TubeRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A box, cane, rack or canister goes to another place with everything in it. Its units stay in their slots, and each
 * has an event of its own that says from where to where; all of them name the one act of the hand (handbook A.2.7).
 */
@ApplicationScoped
@Transactional
public class Moving {

    @Inject
    StorageNodes nodes;

    @Inject
    NodeContents contents;

    @Inject
    NodePlaces places;

    @Inject
    NodeActs acts;

    @Inject
    Specimens specimens;

    @Inject
    Ledger ledger;

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

    @Inject
    Event<NodesChanged> changed;

    /** Where a node comes to stand, and what it is called there. */
    private record Target(
            StorageNode parent,
            @Nullable Integer place,
            @Nullable String name) {}

    /** Answers the barcode of the node that was moved. */
    @Requires(Permission.PLACE)
    public String move(@Valid NodeMove wish) {
        StorageNode node = nodes.withBarcode(wish.node());
        StorageNode parent = nodes.withBarcode(wish.parent());
        mustBeMovable(node);
        Held held = contents.hold(node, parent.id());
        var act = act(NodeAct.Type.MOVED, held).because(wish.reason());
        relocate(held, new Target(parent, wish.place(), wish.name()), act, Map.of());
        return node.barcode();
    }

    /** Puts the node back where it was, by a new act that names the wrong one; answers its barcode. */
    @Requires(Permission.PLACE)
    public String undo(@NotNull UUID actId, @Nullable @Valid SignatureWish signature) {
        NodeAct wrong = acts.get(actId);
        StorageNode node = wrong.node();
        UUID back = wrong.fromParent();
        if (wrong.type() != NodeAct.Type.MOVED || back == null) {
            throw StorageRefusals.notUndoable(node.name());
        }
        Pen pen = corrections.pen(wrong.actorId(), signature);
        Held held = contents.hold(node, back);
        if (!acts.isTheLast(wrong)) {
            throw StorageRefusals.notTheLastAct(node.name());
        }
        String signed = signatures.sign(pen, () -> SignedPlaces.moveOf(wrong, held));
        var act = act(NodeAct.Type.UNDONE, held).correcting(wrong).signed(signed);
        Integer place = wrong.fromPlace() == 0 ? null : wrong.fromPlace();
        relocate(
                held,
                new Target(held.around(back), place, wrong.fromName()),
                act,
                ledger.newestOf(held.units().values()));
        return node.barcode();
    }

    private static void mustBeMovable(StorageNode node) {
        if (node.isRetired()) {
            throw StorageRefusals.notInService(node.name());
        }
        if (!node.kind().isMovable() || node.parentId() == null) {
            throw StorageRefusals.notMovable(node.name());
        }
    }

    private NodeAct act(NodeAct.Type type, Held held) {
        return new NodeAct(type, held.node(), held.units().size(), clock.now(), user.id(), user.displayName());
    }

    /** Undoing, it corrects the event of each unit to which nothing else has happened since. */
    private void relocate(Held held, Target target, NodeAct act, Map<UUID, CustodyEvent> newest) {
        StorageNode node = held.node();
        StorageNode former = held.around(Objects.requireNonNull(node.parentId()));
        places.mustFit(node, target.parent());
        int place = places.choose(node, target.parent(), target.place());
        String name = places.nameFor(node, target.parent(), place, target.name());
        Map<UUID, String> before = ways(held);
        Map<String, String> tubesBefore = waysOfTubes(held);
        node.moveInto(former, target.parent(), place, name, held.inside().values());
        mustStillSuit(held, target.parent().name());
        act.arrived();
        acts.add(act);
        for (Standing standing : held.standings()) {
            StoredUnit unit = held.unit(standing);
            ledger.append(
                    unit,
                    entry(unit, newest.get(unit.id()), act)
                            .from(before.get(unit.id()))
                            .to(held.leaf(standing).pathTo(standing.slot()))
                            .because(act.reason())
                            .signed(act.signatureHash())
                            .inAct(act.id()));
        }
        for (TubeStanding standing : held.tubes()) {
            tubes.append(TubeEntry.of(standing.tube(), TubeEvent.Type.MOVED)
                    .from(tubesBefore.get(standing.tube()))
                    .to(held.leaf(standing.node()).pathTo(standing.slot()))
                    .because(act.reason())
                    .inAct(act.id()));
        }
        tell(held);
    }

    private static Entry entry(StoredUnit unit, @Nullable CustodyEvent newest, NodeAct act) {
        return newest != null && Objects.equals(newest.actId(), act.correctsId())
                ? Entry.of(EventType.CORRECTED).correcting(newest.id())
                : Entry.of(EventType.MOVED);
    }

    private static Map<UUID, String> ways(Held held) {
        var ways = new HashMap<UUID, String>();
        held.standings()
                .forEach(standing ->
                        ways.put(standing.unit(), held.leaf(standing).pathTo(standing.slot())));
        return ways;
    }

    private static Map<String, String> waysOfTubes(Held held) {
        return held.tubes().stream().collect(Collectors.toMap(TubeStanding::tube, standing -> held.leaf(standing.node())
                .pathTo(standing.slot())));
    }

    /** What stands inside must bear the new surroundings (handbook A.2.9 and 10). */
    private void mustStillSuit(Held held, String surroundings) {
        var outsideQuarantine = new HashSet<UUID>();
        for (Standing standing : held.standings()) {
            StorageNode leaf = held.leaf(standing);
            StoredUnit unit = held.unit(standing);
            leaf.mustBeColdEnoughFor(unit, surroundings);
            if (!leaf.quarantine()) {
                outsideQuarantine.add(unit.id());
            }
        }
        specimens.notClearedAmong(outsideQuarantine).ifPresent(unit -> {
            throw StorageRefusals.quarantineOnly(unit, surroundings);
        });
    }

    private void tell(Held held) {
        var ids = new HashSet<>(held.inside().keySet());
        ids.add(held.node().id());
        changed.fire(new NodesChanged(Set.copyOf(ids)));
    }
}
