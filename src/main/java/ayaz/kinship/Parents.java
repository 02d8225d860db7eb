package ayaz.kinship;

import java.util.ArrayDeque;

/**
 * Who is whose parent, for animals numbered from 0 in any order; {@link #UNKNOWN} stands for a parent that nobody knows.
 * An animal of which both are unknown is a founder.
 */
public final class Parents {

    public static final int UNKNOWN = -1;

    private final int[] dams;
    private final int[] sires;
    private final int[] eldersFirst;

    public Parents(int[] dams, int[] sires) {
        if (dams.length != sires.length) {
            throw new IllegalArgumentException("As many dams as sires");
        }
        this.dams = dams.clone();
        this.sires = sires.clone();
        this.eldersFirst = sorted();
    }

    public int count() {
        return dams.length;
    }

    public int dam(int animal) {
        return dams[animal];
    }

    public int sire(int animal) {
        return sires[animal];
    }

    public boolean isFounder(int animal) {
        return dams[animal] == UNKNOWN && sires[animal] == UNKNOWN;
    }

    /** Every animal after its parents. */
    int[] eldersFirst() {
        return eldersFirst;
    }

    /** Kahn 1962: those come first whose parents have all come. */
    private int[] sorted() {
        int[] waitsFor = new int[count()];
        Children children = new Children(dams, sires);
        var ready = new ArrayDeque<Integer>();
        for (int animal = 0; animal < count(); animal++) {
            waitsFor[animal] = (dams[animal] == UNKNOWN ? 0 : 1) + (sires[animal] == UNKNOWN ? 0 : 1);
            if (waitsFor[animal] == 0) {
                ready.add(animal);
            }
        }
        int[] order = new int[count()];
        int done = 0;
        while (!ready.isEmpty()) {
            int parent = ready.remove();
            order[done++] = parent;
            children.of(parent).filter(child -> --waitsFor[child] == 0).forEach(ready::add);
        }
        if (done < count()) {
            throw new IllegalArgumentException("Somebody is its own ancestor");
        }
        return order;
    }
}
