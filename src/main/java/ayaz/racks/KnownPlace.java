package ayaz.racks;

import java.util.UUID;

/** A slot of a node, and the path of names to it, separated by U+001F. */
record KnownPlace(UUID node, int slot, String path) {

    boolean is(UUID otherNode, int otherSlot) {
        return node.equals(otherNode) && slot == otherSlot;
    }
}
