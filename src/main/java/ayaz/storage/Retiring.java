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
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Takes a place out of the collection for ever, with the empty places inside it. Its code is never used again. */
@ApplicationScoped
@Transactional
public class Retiring {

    @Inject
    StorageNodes nodes;

    @Inject
    NodeContents contents;

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
}
