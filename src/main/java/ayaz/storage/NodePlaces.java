package ayaz.storage;

import ayaz.storage.templates.NodeKind;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a node another one may come to stand, and what it is called there. The parent is held by the act. */
@ApplicationScoped
class NodePlaces {

    @Inject
    StorageNodes nodes;

    @Inject
    Terms terms;

    void mustFit(StorageNode node, StorageNode parent) {
        parent.mustTake(node);
        mustFit(node.kind(), parent);
    }

    void mustFit(NodeKind kind, StorageNode parent) {
        if (parent.isLeaf()) {
            throw StorageRefusals.input("parent", "parentIsLeaf", parent.name());
        }
        if (!kind.mayStandIn(parent.kind())) {
            throw StorageRefusals.input(
                    "parent",
                    "kindDoesNotFit",
                    terms.label("NODE_KIND", kind.name()),
                    terms.label("NODE_KIND", parent.kind().name()));
        }
    }

    /** The wished place, or the first free one; 0 in a node without numbered places. */
    int choose(StorageNode node, StorageNode parent, @Nullable Integer wished) {
        boolean stays = parent.id().equals(node.parentId());
        if (stays && (wished == null || wished == node.place())) {
            throw StorageRefusals.alreadyInside(node.name(), parent.name());
        }
        return choose(parent, wished);
    }

    int choose(StorageNode parent, @Nullable Integer wished) {
        Integer places = parent.nodePlaces();
        if (places == null) {
            if (wished != null) {
                throw StorageRefusals.input("place", "noPlaces", parent.name());
            }
            return 0;
        }
        Set<Integer> taken = nodes.takenPlaces(parent);
        if (wished == null) {
            return firstFree(parent, places, taken);
        }
        if (wished > places) {
            throw StorageRefusals.input("place", "noSuchPlace", parent.name(), wished);
        }
        if (taken.contains(wished)) {
            throw StorageRefusals.placeTaken(parent.name(), wished);
        }
        return wished;
    }

    /** A node that comes back finds its parent in service, and nobody under its name or at its place. */
    void mustStillBeFree(StorageNode node, StorageNode parent) {
        parent.mustTake(node);
        if (nodes.isNameTaken(parent.id(), node.name())) {
            throw StorageRefusals.nameTakenThere(parent.name(), node.name());
        }
        if (node.place() > 0 && nodes.takenPlaces(parent).contains(node.place())) {
            throw StorageRefusals.placeTaken(parent.name(), node.place());
        }
    }

    private static int firstFree(StorageNode parent, int places, Set<Integer> taken) {
        for (int place = 1; place <= places; place++) {
            if (!taken.contains(place)) {
                return place;
            }
        }
        throw StorageRefusals.noPlaceLeft(parent.name());
    }

    String nameFor(StorageNode node, StorageNode parent, int place, @Nullable String wished) {
        String name = wished == null || wished.isBlank() ? node.nameAt(place) : wished.strip();
        boolean same = parent.id().equals(node.parentId()) && name.equals(node.name());
        if (!same && nodes.isNameTaken(parent.id(), name)) {
            throw StorageRefusals.nameTakenThere(parent.name(), name);
        }
        return name;
    }
}
