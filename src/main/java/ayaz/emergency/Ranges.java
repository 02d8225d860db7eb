package ayaz.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntFunction;

/** Many positions in few words: {@code A1, A4–A9, B2}. */
final class Ranges {

    private Ranges() {}

    static String of(SortedSet<Integer> slots, IntFunction<String> label) {
        var parts = new ArrayList<String>();
        int first = 0;
        int last = 0;
        for (int slot : slots) {
            if (slot != last + 1 || first == 0) {
                add(parts, first, last, label);
                first = slot;
            }
            last = slot;
        }
        add(parts, first, last, label);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int first, int last, IntFunction<String> label) {
        if (first != 0) {
            parts.add(first == last ? label.apply(first) : label.apply(first) + "–" + label.apply(last));
        }
    }
}
