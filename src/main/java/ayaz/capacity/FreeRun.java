package ayaz.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Which of the free slots of a box to take: a run of neighbours where there is one, else the first ones. */
final class FreeRun {

    private FreeRun() {}

    static List<Integer> choose(SortedSet<Integer> free, int wanted) {
        var run = new ArrayList<Integer>();
        for (int slot : free) {
            if (!run.isEmpty() && run.get(run.size() - 1) != slot - 1) {
                run.clear();
            }
            run.add(slot);
            if (run.size() == wanted) {
                return List.copyOf(run);
            }
        }
        return free.stream().limit(wanted).toList();
    }
}
