package ayaz.storage;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a place out of the collection, with the empty places inside it; its code is never used for another. One that was
 * retired by mistake comes back by a new act, where its name and its place are still free.
 */
@ApplicationScoped
@Transactional
public class Retiring {

    @Inject
    StorageNodes nodes;

    @Inject
    NodeContents contents;

    @Inject
    NodePlaces places;

    @Inject
    NodeActs acts;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Event<NodesChanged> changed;

    @Requires(Permission.MANAGE_STORAGE)
    public void retire(@NotBlank @Size(max = 64) String barcode, @NotBlank @Size(max = 400) String reason) {
        StorageNode node = nodes.withBarcode(barcode);
        var held = contents.hold(node);
        if (node.isRetired()) {
            throw StorageRefusals.notInService(node.name());
        }
        int occupied = held.occupied();
        if (occupied > 0) {
            throw StorageRefusals.notEmpty(node.name(), occupied);
        }
        acts.add(
                new NodeAct(NodeAct.Type.RETIRED, node, 0, clock.now(), user.id(), user.displayName()).because(reason));
        node.retire();
        held.inside().values().forEach(StorageNode::retire);
        changed.fire(new NodesChanged(Set.of(node.id())));
    }

    /** Answers the barcode of the node that is in service again. */
    @Requires(Permission.MANAGE_STORAGE)
    public String undo(@NotNull UUID actId) {
        NodeAct wrong = acts.get(actId);
        StorageNode node = wrong.node();
        var held = contents.hold(node);
        if (wrong.type() != NodeAct.Type.RETIRED) {
            throw StorageRefusals.notUndoable(node.name());
        }
        if (!acts.isTheLast(wrong)) {
            throw StorageRefusals.notTheLastAct(node.name());
        }
        UUID parent = node.parentId();
        if (parent != null) {
            places.mustStillBeFree(node, held.around(parent));
        }
        var act =
                new NodeAct(NodeAct.Type.UNDONE, node, 0, clock.now(), user.id(), user.displayName()).correcting(wrong);
        act.arrived();
        acts.add(act);
        reinstate(held);
        changed.fire(new NodesChanged(Set.of(node.id())));
        return node.barcode();
    }

    /** What had been retired before by an act of its own stays so, with what is inside it. */
    private void reinstate(NodeContents.Held held) {
        Set<UUID> alone = acts.retiredAlone(held.inside().keySet());
        List<StorageNode> stay = held.inside().values().stream()
                .filter(each -> alone.contains(each.id()))
                .toList();
        held.node().reinstate();
        held.inside().values().stream()
                .filter(each -> stay.stream().noneMatch(each::isInside))
                .forEach(StorageNode::reinstate);
    }
}
