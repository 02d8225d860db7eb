package ayaz.storage;

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
    BOX
}
