package ayaz.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is held in one field of the matrix.
 *
 * @param animals known donors
 * @param vessels with the units in each
 * @param fitting false where there can be nothing: semen of a female
 */
public record Cell(long units, int animals, SortedMap<Vessel, Long> vessels, boolean fitting) {

    static Cell of(Collection<Held> held, boolean fitting) {
        var vessels = new TreeMap<Vessel, Long>();
        held.stream()
                .filter(each -> each.vessel() != null)
                .forEach(each -> vessels.merge(Objects.requireNonNull(each.vessel()), each.units(), Long::sum));
        return new Cell(
                held.stream().mapToLong(Held::units).sum(),
                (int) held.stream()
                        .map(Held::organism)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                vessels,
                fitting);
    }

    public boolean isEmpty() {
        return units == 0;
    }

    /** There could be something and is nothing. */
    public boolean isGap() {
        return fitting && isEmpty();
    }

    public List<Vessel> vesselNames() {
        return List.copyOf(vessels.keySet());
    }
}
