package ayaz.racks;

/** What a well of a rack means when it is held against the register. */
public enum CellStatus {
    /** Nothing stands there, and nothing is registered there. */
    VACANT,
    /** The reader says nothing of this well. */
    UNSCANNED,
    IN_PLACE,
    /** Registered elsewhere; it will move here. */
    MOVED,
    /** Known and in no place, or in assigning: the code is new to the unit that stands here. */
    NEW,
    /** Well-formed and known to nobody: it takes the place and waits for its lot. */
    UNIDENTIFIED,
    /** Another is registered here and was not seen; it loses the place openly, or in assigning has another code. */
    OCCUPIED,
    /** Registered here and not seen. */
    MISSING,
    UNREADABLE,
    /** Twice in the file. */
    DUPLICATE,
    /** Not the code of a tube of ours that can stand here. */
    FOREIGN,
    /** The rules of storage or the state of the unit forbid it to stand here. */
    NOT_ALLOWED
}
