package ayaz.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Positions as written: {@code A1}, {@code A-01}, {@code A1, A3}, {@code A1–A4}. */
final class Slots {

    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:–|—|-|\\.\\.)\\s*(.+)");

    private Slots() {}

    /** The slots in order, or empty where one of them is none of the node's. */
    static Optional<List<Integer>> read(String written, PlannedNode node) {
        var slots = new ArrayList<Integer>();
        for (String part : written.split("\\s*[,;]\\s*", -1)) {
            List<Integer> found = one(part, node);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            slots.addAll(found);
        }
        return Optional.of(slots);
    }

    private static List<Integer> one(String part, PlannedNode node) {
        OptionalInt single = node.slot(part);
        if (single.isPresent()) {
            return List.of(single.getAsInt());
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            OptionalInt from = node.slot(range.group(1));
            OptionalInt to = node.slot(range.group(2));
            if (from.isPresent() && to.isPresent() && from.getAsInt() <= to.getAsInt()) {
                return IntStream.rangeClosed(from.getAsInt(), to.getAsInt())
                        .boxed()
                        .toList();
            }
        }
        OptionalInt joined = node.slot(part.replace("-", ""));
        return joined.isPresent() ? List.of(joined.getAsInt()) : List.of();
    }
}
