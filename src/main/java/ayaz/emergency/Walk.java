package ayaz.emergency;

import ayaz.storage.StorageNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The way of a person through a place: each node before the next, by numbered place and then by name. */
final class Walk {

    private static final Comparator<StorageNode> SIDE_BY_SIDE =
            Comparator.comparing(StorageNode::place).thenComparing(StorageNode::name);

    private final Map<UUID, List<StorageNode>> inside = new HashMap<>();
    private final List<StorageNode> tops = new ArrayList<>();

    Walk(List<StorageNode> nodes) {
        Set<UUID> known = new HashSet<>();
        nodes.forEach(node -> known.add(node.id()));
        for (StorageNode node : nodes) {
            UUID parent = node.parentId();
            if (parent == null || !known.contains(parent)) {
                tops.add(node);
            } else {
                inside.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
            }
        }
    }

    List<StorageNode> leaves() {
        var leaves = new ArrayList<StorageNode>();
        visit(tops, leaves);
        return leaves;
    }

    private void visit(List<StorageNode> nodes, List<StorageNode> leaves) {
        nodes.stream().sorted(SIDE_BY_SIDE).forEach(node -> {
            if (node.isLeaf()) {
                leaves.add(node);
            }
            visit(inside.getOrDefault(node.id(), List.of()), leaves);
        });
    }
}
