package ayaz.storage;

import ayaz.identity.CurrentUser;
import ayaz.platform.CollectionClock;
import ayaz.specimen.StoredUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.IntStream;

/** Which slots of a node, held by the act, a unit may take: none that is kept for something else. */
@ApplicationScoped
class FreeSlots {

    @Inject
    Placements placements;

    @Inject
    SetAsides setAsides;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** The first slot that is reserved for the unit's lot, else the first that nobody wants. */
    int first(StorageNode node, StoredUnit unit) {
        Set<Integer> taken = placements.takenSlots(node);
        for (SetAside kept : setAsides.validIn(node)) {
            if (kept.isFor(unit.lot().id()) && node.takes(unit.containerType(), kept.slot())) {
                return kept.slot();
            }
            taken.add(kept.slot());
        }
        for (int slot = 1; slot <= node.capacity(); slot++) {
            if (!taken.contains(slot) && node.takes(unit.containerType(), slot)) {
                return slot;
            }
        }
        throw StorageRefusals.onlyKeptLeft(node.name());
    }

    /** The first slot that nobody wants, for what belongs to no lot yet. */
    int first(StorageNode node) {
        Set<Integer> taken = placements.takenSlots(node);
        setAsides.validIn(node).forEach(kept -> taken.add(kept.slot()));
        return IntStream.rangeClosed(1, node.capacity())
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(() -> StorageRefusals.onlyKeptLeft(node.name()));
    }

    void mustNotBeKept(StorageNode node, int slot) {
        setAsides.validIn(node).stream()
                .filter(kept -> kept.slot() == slot)
                .findFirst()
                .ifPresent(kept -> {
                    throw StorageRefusals.keptFree(node.name(), node.label(slot), kept.reason());
                });
    }

    /** Nor, in a mixed box, made for another container. */
    void mustSuit(StorageNode node, int slot, StoredUnit unit) {
        if (!node.takes(unit.containerType(), slot)) {
            throw StorageRefusals.wrongSlot(unit.code(), node.name(), node.label(slot));
        }
        setAsides.validIn(node).stream()
                .filter(kept -> kept.slot() == slot && !kept.isFor(unit.lot().id()))
                .findFirst()
                .ifPresent(kept -> {
                    throw StorageRefusals.keptFree(node.name(), node.label(slot), kept.reason());
                });
    }

    /** A reservation that was waited for, or that nobody has ended in time, is over. */
    void taken(StorageNode node, int slot) {
        SetAside kept = setAsides.recordedIn(node).get(slot);
        if (kept != null) {
            kept.end(clock.now(), user.id());
        }
    }
}
