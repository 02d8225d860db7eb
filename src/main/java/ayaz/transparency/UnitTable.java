package ayaz.transparency;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units by their ids, all in one array: a look-up waits once for memory where one in a map waits for its entry, for the
 * key and for what the key holds, and there is a look-up for every event of the log. Does not change; for many threads.
 */
final class UnitTable {

    static final UnitTable EMPTY = new UnitTable(2, 0);

    private final @Nullable SeenUnit[] slots;
    private int size;

    /** At least half of it stays empty. */
    private UnitTable(int slots, int size) {
        this.slots = new SeenUnit[slots];
        this.size = size;
    }

    int size() {
        return size;
    }

    /** In no order. */
    Stream<SeenUnit> all() {
        return Arrays.stream(slots).filter(Objects::nonNull);
    }

    @Nullable
    SeenUnit of(IdBytes unit) {
        int at = unit.hashCode() & (slots.length - 1);
        for (SeenUnit there = slots[at]; there != null; there = slots[at]) {
            if (there.is(unit)) {
                return there;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return null;
    }

    /** These too, but for those that are there already. */
    UnitTable and(List<SeenUnit> more) {
        var all = new UnitTable(4 * Integer.highestOneBit(size + more.size() + 1), 0);
        for (SeenUnit unit : slots) {
            if (unit != null) {
                all.add(unit);
            }
        }
        more.forEach(all::add);
        return all;
    }

    private void add(SeenUnit unit) {
        int at = unit.hashOfId() & (slots.length - 1);
        for (SeenUnit there = slots[at]; there != null; there = slots[at]) {
            if (there.isSameAs(unit)) {
                return;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = unit;
        size++;
    }
}
