package ayaz.storage;

/** How full a node is with everything below it: its slots, those with a unit, those kept free. */
record Fill(long capacity, long occupied, long kept) {

    static final Fill NONE = new Fill(0, 0, 0);

    Fill plus(Fill other) {
        return new Fill(capacity + other.capacity, occupied + other.occupied, kept + other.kept);
    }

    long free() {
        return capacity - occupied - kept;
    }
}
