package ayaz.storage.templates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a place is (handbook B.9). A building is ours; a position is a slot of a leaf and no node. */
public enum NodeKind {
    SITE,
    BUILDING,
    ROOM,
    DEWAR,
    LN2_FREEZER,
    FREEZER,
    FRIDGE,
    CANISTER,
    CANE,
    GOBLET,
    VISOTUBE,
    RACK,
    SHELF,
    BOX,
    BAG;

    private static final Set<NodeKind> COLD = EnumSet.of(DEWAR, LN2_FREEZER, FREEZER, FRIDGE);

    /** What each may stand in, as it is built in real equipment (handbook 10.1). */
    private static final Map<NodeKind, Set<NodeKind>> INSIDE = Map.ofEntries(
            Map.entry(BUILDING, EnumSet.of(SITE)),
            Map.entry(ROOM, EnumSet.of(SITE, BUILDING)),
            Map.entry(DEWAR, EnumSet.of(SITE, BUILDING, ROOM)),
            Map.entry(LN2_FREEZER, EnumSet.of(SITE, BUILDING, ROOM)),
            Map.entry(FREEZER, EnumSet.of(SITE, BUILDING, ROOM)),
            Map.entry(FRIDGE, EnumSet.of(SITE, BUILDING, ROOM)),
            Map.entry(CANISTER, EnumSet.of(DEWAR, LN2_FREEZER)),
            Map.entry(CANE, EnumSet.of(CANISTER, SHELF)),
            Map.entry(GOBLET, EnumSet.of(CANISTER, CANE, SHELF)),
            Map.entry(VISOTUBE, EnumSet.of(CANISTER, CANE, SHELF, GOBLET)),
            Map.entry(RACK, or(COLD, ROOM, SHELF)),
            Map.entry(SHELF, or(COLD, ROOM, CANISTER, RACK)),
            Map.entry(BOX, or(COLD, ROOM, CANISTER, RACK, SHELF)),
            Map.entry(BAG, or(COLD, ROOM, CANISTER, RACK, SHELF, BOX)));

    private static final Set<NodeKind> FIXED = EnumSet.of(SITE, BUILDING, ROOM);

    private static Set<NodeKind> or(Set<NodeKind> some, NodeKind... others) {
        var all = EnumSet.copyOf(some);
        all.addAll(Set.of(others));
        return all;
    }

    static Optional<NodeKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Only a site stands alone. */
    public boolean standsAlone() {
        return this == SITE;
    }

    public boolean mayStandIn(NodeKind outer) {
        return INSIDE.getOrDefault(this, Set.of()).contains(outer);
    }

    /** A person or a trolley can carry it to another place. */
    public boolean isMovable() {
        return !FIXED.contains(this);
    }

    /** Something with a temperature of its own: what is listed where free places are asked for. */
    public boolean isEquipment() {
        return COLD.contains(this);
    }

    public static Set<NodeKind> equipment() {
        return EnumSet.copyOf(COLD);
    }
}
