package ayaz.demo;

import java.util.List;

/** Where the next unit goes: leaf after leaf, each filled to its number of places before the next is begun. */
final class DemoShelf {

    private final List<String> leaves;
    private final int places;
    private int used;

    DemoShelf(List<String> leaves, int places) {
        this.leaves = leaves;
        this.places = places;
    }

    /** A leaf in which nothing stands yet. */
    String fresh() {
        used = (used + places - 1) / places * places;
        return next();
    }

    String next() {
        return leaves.get(used++ / places);
    }
}
