package ayaz.occurrences;

import ayaz.species.Taxon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a walk over a file has found. It keeps counts, not rows, so that a file may have a million. */
final class Tally {

    static final int MOST_ROWS = 1_000_000;
    static final int MOST_PROBLEMS = 1_000;

    /** How often a name stands in the file, and where first. */
    record NameCount(int row, int rows) {

        NameCount more() {
            return new NameCount(row, rows + 1);
        }
    }

    private final boolean leaveUnknown;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<String, NameCount> unknownNames = new TreeMap<>();
    private final Map<UUID, Integer> taxa = new TreeMap<>();
    private final Map<String, Integer> animalRows = new TreeMap<>();
    private int problemCount;
    private int rows;
    private int occurrences;
    private int counts;
    private int known;
    private int withoutPlace;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    Tally(boolean leaveUnknown) {
        this.leaveUnknown = leaveUnknown;
    }

    void row() {
        rows++;
        if (rows > MOST_ROWS) {
            throw OccurrenceRefusals.tooManyRows(MOST_ROWS);
        }
    }

    void problem(RowProblem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    void leaveOut(LeftOut why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    void unknown(String name, int row) {
        unknownNames.merge(name, new NameCount(row, 1), (before, one) -> before.more());
        if (leaveUnknown) {
            leaveOut(LeftOut.UNKNOWN_TAXON);
        }
    }

    void animal(String code) {
        animalRows.merge(code, 1, Integer::sum);
    }

    /** A row that is here already. */
    void again() {
        known++;
    }

    void occurrence(Taxon taxon, Sighting sighting) {
        fresh(taxon, sighting.when());
        withoutPlace += sighting.place() == null ? 1 : 0;
        occurrences++;
    }

    void count(Taxon taxon, AreaCount count) {
        fresh(taxon, count.when());
        counts++;
    }

    private void fresh(Taxon taxon, EventDate when) {
        taxa.merge(taxon.id(), 1, Integer::sum);
        if (when.precision() != EventDate.Precision.UNKNOWN) {
            LocalDate first = when.from().toLocalDate();
            LocalDate last = when.to().toLocalDate();
            firstDay = firstDay == null || first.isBefore(firstDay) ? first : firstDay;
            lastDay = lastDay == null || last.isAfter(lastDay) ? last : lastDay;
        }
    }

    boolean isClean() {
        return problemCount == 0 && (leaveUnknown || unknownNames.isEmpty());
    }

    boolean bringsNothing() {
        return occurrences + counts == 0;
    }

    int rows() {
        return rows;
    }

    int occurrences() {
        return occurrences;
    }

    int counts() {
        return counts;
    }

    int known() {
        return known;
    }

    int withoutPlace() {
        return withoutPlace;
    }

    int problemCount() {
        return problemCount;
    }

    List<RowProblem> problems() {
        return problems;
    }

    Map<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    @Nullable
    String leftOutText() {
        return LeftOutRows.written(leftOut);
    }

    Map<String, NameCount> unknownNames() {
        return unknownNames;
    }

    /** How many new rows of each taxon, by its id. */
    Map<UUID, Integer> taxa() {
        return taxa;
    }

    /** How many rows of each animal, by its code. */
    Map<String, Integer> animalRows() {
        return animalRows;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }
}
