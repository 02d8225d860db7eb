package ayaz.occurrences;

import ayaz.species.Taxon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a file: each row is matched to a taxon and an animal, compared with what is here already, and what is new
 * is handed on in batches. It keeps counts, not rows, so that a file may have a million.
 */
final class Survey implements Findings {

    static final int MOST_ROWS = 1_000_000;
    static final int MOST_PROBLEMS = 1_000;
    private static final int BATCH = 500;

    /** A row that is here already. */
    record Known(long hash, String dataset) {}

    /** What is here already, by the identifiers of the source. */
    interface KnownRows {
        Map<String, Known> of(Collection<String> ids);
    }

    /** Takes what is new. */
    interface Sink {
        void occurrences(List<Resolved> batch);

        void counts(List<ResolvedCount> batch);
    }

    /** Of a walk that only looks. */
    static final Sink NOWHERE = new Sink() {
        @Override
        public void occurrences(List<Resolved> batch) {}

        @Override
        public void counts(List<ResolvedCount> batch) {}
    };

    /** How often a name stands in the file, and where first. */
    record NameCount(int row, int rows) {

        NameCount more() {
            return new NameCount(row, rows + 1);
        }
    }

    private final NamesInUse names;
    private final KnownAnimals animals;
    private final KnownRows knownOccurrences;
    private final KnownRows knownCounts;
    private final boolean leaveUnknown;
    private final Sink sink;

    private final List<Resolved> seenBatch = new ArrayList<>();
    private final List<ResolvedCount> countBatch = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();
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

    Survey(
            NamesInUse names,
            KnownAnimals animals,
            KnownRows knownOccurrences,
            KnownRows knownCounts,
            boolean leaveUnknown,
            Sink sink) {
        this.names = names;
        this.animals = animals;
        this.knownOccurrences = knownOccurrences;
        this.knownCounts = knownCounts;
        this.leaveUnknown = leaveUnknown;
        this.sink = sink;
    }

    Survey walk(FieldRecords records) {
        records.tell(this);
        flushSeen();
        flushCounts();
        return this;
    }

    @Override
    public void seen(Sighting sighting) {
        row();
        if (isRepeated("o " + sighting.id())) {
            problem(sighting.row(), "id", sighting.id(), "occurrences.problem.twice");
            return;
        }
        Optional<Taxon> taxon = taxon(sighting.name(), sighting.row());
        if (taxon.isEmpty()) {
            return;
        }
        Optional<AnimalNumbers.Bearer> animal = animals.of(sighting, taxon.get());
        animal.ifPresent(bearer -> animalRows.merge(bearer.code(), 1, Integer::sum));
        seenBatch.add(new Resolved(
                sighting, taxon.get(), animal.map(AnimalNumbers.Bearer::animal).orElse(null)));
        if (seenBatch.size() == BATCH) {
            flushSeen();
        }
    }

    @Override
    public void counted(AreaCount count) {
        row();
        if (isRepeated("c " + count.id())) {
            problem(count.row(), "id", count.id(), "occurrences.problem.twice");
            return;
        }
        taxon(count.name(), count.row()).ifPresent(taxon -> countBatch.add(new ResolvedCount(count, taxon)));
        if (countBatch.size() == BATCH) {
            flushCounts();
        }
    }

    @Override
    public void leftOut(LeftOut why) {
        row();
        leftOut.merge(why, 1, Integer::sum);
    }

    @Override
    public void problem(RowProblem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private void problem(int row, String field, String value, String key, Object... arguments) {
        problem(new RowProblem("", row, field, value, key, arguments));
    }

    private void row() {
        rows++;
        if (rows > MOST_ROWS) {
            throw OccurrenceRefusals.tooManyRows(MOST_ROWS);
        }
    }

    private boolean isRepeated(String id) {
        return !ids.add(Fingerprint.of(id));
    }

    private Optional<Taxon> taxon(String name, int row) {
        Optional<Taxon> taxon = names.of(name);
        if (taxon.isEmpty()) {
            unknownNames.merge(name, new NameCount(row, 1), (before, one) -> before.more());
            if (leaveUnknown) {
                leftOut.merge(LeftOut.UNKNOWN_TAXON, 1, Integer::sum);
            }
        }
        return taxon;
    }

    private void flushSeen() {
        if (seenBatch.isEmpty()) {
            return;
        }
        Map<String, Known> here = knownOccurrences.of(
                seenBatch.stream().map(each -> each.sighting().id()).toList());
        var fresh = new ArrayList<Resolved>();
        for (Resolved each : seenBatch) {
            Sighting sighting = each.sighting();
            if (isNew(sighting.row(), sighting.id(), sighting.told(), here)) {
                fresh.add(each);
                count(each.taxon(), sighting.when());
                withoutPlace += sighting.place() == null ? 1 : 0;
                occurrences++;
            }
        }
        sink.occurrences(fresh);
        seenBatch.clear();
    }

    private void flushCounts() {
        if (countBatch.isEmpty()) {
            return;
        }
        Map<String, Known> here = knownCounts.of(
                countBatch.stream().map(each -> each.count().id()).toList());
        var fresh = new ArrayList<ResolvedCount>();
        for (ResolvedCount each : countBatch) {
            AreaCount count = each.count();
            if (isNew(count.row(), count.id(), count.told(), here)) {
                fresh.add(each);
                count(each.taxon(), count.when());
                counts++;
            }
        }
        sink.counts(fresh);
        countBatch.clear();
    }

    private boolean isNew(int row, String id, String told, Map<String, Known> here) {
        Known before = here.get(id);
        if (before == null) {
            return true;
        }
        known++;
        if (before.hash() != Fingerprint.of(told)) {
            problem(row, "id", id, "occurrences.problem.differs", before.dataset());
        }
        return false;
    }

    private void count(Taxon taxon, EventDate when) {
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
