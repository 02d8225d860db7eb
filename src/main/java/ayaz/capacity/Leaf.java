package ayaz.capacity;

import ayaz.storage.StorageNode;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** A box, goblet or tube with its free slots. */
record Leaf(StorageNode node, SortedSet<Integer> free) {

    UUID id() {
        return node.id();
    }

    List<String> labels(List<Integer> slots) {
        return slots.stream().map(node::label).toList();
    }
}
