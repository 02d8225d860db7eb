package ayaz.kinship;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The children of each parent; a child of one animal that is both its dam and its sire is there twice. */
final class Children {

    private final int[] starts;
    private final int[] children;

    Children(int[] dams, int[] sires) {
        starts = new int[dams.length + 1];
        count(dams);
        count(sires);
        for (int parent = 0; parent < dams.length; parent++) {
            starts[parent + 1] += starts[parent];
        }
        children = new int[starts[dams.length]];
        int[] next = Arrays.copyOf(starts, dams.length);
        fill(dams, next);
        fill(sires, next);
    }

    private void count(int[] parents) {
        for (int parent : parents) {
            if (parent != Parents.UNKNOWN) {
                starts[parent + 1]++;
            }
        }
    }

    private void fill(int[] parents, int[] next) {
        for (int child = 0; child < parents.length; child++) {
            if (parents[child] != Parents.UNKNOWN) {
                children[next[parents[child]]++] = child;
            }
        }
    }

    IntStream of(int parent) {
        return Arrays.stream(children, starts[parent], starts[parent + 1]);
    }
}
