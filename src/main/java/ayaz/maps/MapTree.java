package ayaz.maps;

import ayaz.storage.StorageNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what was read of a place together: nodes below their parents, marks into their slots, sums from below. */
final class MapTree {

    private static final Comparator<StorageNode> SIDE_BY_SIDE =
            Comparator.comparing(StorageNode::place).thenComparing(StorageNode::name);

    private final Map<UUID, List<StorageNode>> inside = new HashMap<>();
    private final Map<UUID, char[]> slots = new HashMap<>();
    private final Map<UUID, List<Integer>> sought = new HashMap<>();
    private final Function<StorageNode, String> kindLabel;

    MapTree(List<StorageNode> nodes, Function<StorageNode, String> kindLabel) {
        this.kindLabel = kindLabel;
        nodes.stream().sorted(SIDE_BY_SIDE).forEach(node -> {
            UUID parent = node.parentId();
            if (parent != null) {
                inside.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
            }
            if (node.isLeaf()) {
                char[] free = new char[node.capacity()];
                Arrays.fill(free, '.');
                slots.put(node.id(), free);
            }
        });
    }

    void mark(UUID leaf, int slot, char sign) {
        char[] known = slots.get(leaf);
        if (known != null && slot <= known.length) {
            known[slot - 1] = sign;
        }
    }

    void seek(UUID leaf, int slot) {
        sought.computeIfAbsent(leaf, id -> new ArrayList<>()).add(slot);
    }

    MapNode of(StorageNode node) {
        List<MapNode> children =
                inside.getOrDefault(node.id(), List.of()).stream().map(this::of).toList();
        char[] own = slots.get(node.id());
        List<Integer> here = sought.getOrDefault(node.id(), List.of());
        return new MapNode(
                node.barcode(),
                node.name(),
                node.kind().name(),
                kindLabel.apply(node),
                node.place(),
                node.nodePlaces(),
                node.isLeaf(),
                node.quarantine(),
                node.status(),
                node.capacity() + children.stream().mapToLong(MapNode::capacity).sum(),
                node.occupied() + children.stream().mapToLong(MapNode::occupied).sum(),
                kept(own) + children.stream().mapToLong(MapNode::kept).sum(),
                here.size() + children.stream().mapToInt(MapNode::sought).sum(),
                own == null ? null : String.valueOf(own),
                here,
                children);
    }

    private static long kept(char @Nullable [] own) {
        return own == null
                ? 0
                : String.valueOf(own)
                        .chars()
                        .filter(sign -> sign == 'k' || sign == 'b')
                        .count();
    }
}
