package ayaz.lives;

/** What may happen; {@code HELD} and {@code FREE} are what the animal is afterwards, and what it must be before. */
public enum LifeEventType {
    BIRTH(Keeping.UNKNOWN, Keeping.UNKNOWN),
    CAPTURE(Keeping.FREE, Keeping.HELD),
    TRANSFER(Keeping.HELD, Keeping.HELD),
    ESCAPE(Keeping.HELD, Keeping.FREE),
    RELEASE(Keeping.HELD, Keeping.FREE),
    SIGHTING(Keeping.UNKNOWN, Keeping.UNKNOWN),
    DEATH(Keeping.UNKNOWN, Keeping.UNKNOWN);

    /** Whether an animal is in somebody's hands. */
    enum Keeping {
        FREE,
        HELD,
        UNKNOWN
    }

    private final Keeping before;
    private final Keeping after;

    LifeEventType(Keeping before, Keeping after) {
        this.before = before;
        this.after = after;
    }

    boolean fitsAfter(Keeping now) {
        return before == Keeping.UNKNOWN || now == Keeping.UNKNOWN || now == before;
    }

    /** What the animal is after this, if it was that before. */
    Keeping after(Keeping now) {
        return after == Keeping.UNKNOWN ? now : after;
    }

    /** Its day is that of the animal's own record. */
    boolean isEndOfLife() {
        return this == BIRTH || this == DEATH;
    }
}
