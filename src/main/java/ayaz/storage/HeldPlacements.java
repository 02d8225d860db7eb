package ayaz.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Where units and unidentified tubes stand, in nodes that are held for the act: a tube has no row of its own to hold. */
@ApplicationScoped
class HeldPlacements {

    @Inject
    StorageNodes nodes;

    @Inject
    Placements placements;

    /** Until its node is held another act can still move a tube; where it stands is looked up again then. */
    List<Placement> of(Collection<UUID> units, Collection<String> tubes) {
        var held = new HashSet<UUID>();
        List<Placement> standing = placements.currentOf(units, tubes);
        while (!held.containsAll(nodesOf(standing))) {
            nodesOf(standing).stream().filter(held::add).forEach(nodes::held);
            standing = placements.currentOf(units, tubes);
        }
        return standing;
    }

    private static List<UUID> nodesOf(List<Placement> standing) {
        return standing.stream()
                .map(placement -> placement.node().id())
                .distinct()
                .sorted()
                .toList();
    }
}
