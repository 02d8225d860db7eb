package ayaz.coverage;

/** A dewar, a freezer or whatever else fails as a whole. */
public record Vessel(String barcode, String name) implements Comparable<Vessel> {

    @Override
    public int compareTo(Vessel other) {
        return barcode.compareTo(other.barcode);
    }
}
