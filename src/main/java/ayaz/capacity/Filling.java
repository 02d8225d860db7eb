package ayaz.capacity;

import ayaz.storage.StorageNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gives units their positions, container after container, until none is left. */
final class Filling {

    private final List<Suggestion.Portion> portions = new ArrayList<>();
    private final List<StorageNode> nodes = new ArrayList<>();
    private final Set<UUID> used = new HashSet<>();
    private int left;

    Filling(int units) {
        this.left = units;
    }

    int left() {
        return left;
    }

    List<Suggestion.Portion> portions() {
        return List.copyOf(portions);
    }

    /** The containers that the portions go into. */
    List<StorageNode> nodes() {
        return List.copyOf(nodes);
    }

    /** Up to so many units into these containers, in their order; answers how many found room. */
    int take(List<Leaf> leaves, int most, String why) {
        int wanted = Math.min(most, left);
        int before = left;
        for (Leaf leaf : leaves) {
            int taken = before - left;
            if (taken == wanted) {
                break;
            }
            if (used.add(leaf.id())) {
                put(leaf, FreeRun.choose(leaf.free(), wanted - taken), why);
            }
        }
        return before - left;
    }

    private void put(Leaf leaf, List<Integer> slots, String why) {
        StorageNode node = leaf.node();
        nodes.add(node);
        portions.add(new Suggestion.Portion(node.barcode(), node.path(), slots.size(), leaf.labels(slots), why));
        left -= slots.size();
    }
}
