package ayaz.occurrences;

import ayaz.species.Taxon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One walk over a file: each row is matched to a taxon and an animal, compared with what is here already, and what is new
 * is handed on in batches.
 */
final class Survey implements Findings {

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

    private final NamesInUse names;
    private final KnownAnimals animals;
    private final KnownRows knownOccurrences;
    private final KnownRows knownCounts;
    private final Sink sink;

    private final List<Resolved> seenBatch = new ArrayList<>();
    private final List<ResolvedCount> countBatch = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();
    private final Tally tally;

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
        this.tally = new Tally(leaveUnknown);
        this.sink = sink;
    }

    Tally walk(FieldRecords records) {
        records.tell(this);
        flushSeen();
        flushCounts();
        return tally;
    }

    @Override
    public void seen(Sighting sighting) {
        tally.row();
        if (isRepeated("o " + sighting.id())) {
            problem(sighting.row(), "id", sighting.id(), "occurrences.problem.twice");
            return;
        }
        Optional<Taxon> taxon = taxon(sighting.name(), sighting.row());
        if (taxon.isEmpty()) {
            return;
        }
        Optional<AnimalNumbers.Bearer> animal = animals.of(sighting, taxon.get());
        animal.ifPresent(bearer -> tally.animal(bearer.code()));
        seenBatch.add(new Resolved(
                sighting, taxon.get(), animal.map(AnimalNumbers.Bearer::animal).orElse(null)));
        if (seenBatch.size() == BATCH) {
            flushSeen();
        }
    }

    @Override
    public void counted(AreaCount count) {
        tally.row();
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
        tally.row();
        tally.leaveOut(why);
    }

    @Override
    public void problem(RowProblem problem) {
        tally.problem(problem);
    }

    private void problem(int row, String field, String value, String key, Object... arguments) {
        problem(new RowProblem("", row, field, value, key, arguments));
    }

    private boolean isRepeated(String id) {
        return !ids.add(Fingerprint.of(id));
    }

    private Optional<Taxon> taxon(String name, int row) {
        Optional<Taxon> taxon = names.of(name);
        if (taxon.isEmpty()) {
            tally.unknown(name, row);
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
                tally.occurrence(each.taxon(), sighting);
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
                tally.count(each.taxon(), count);
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
        tally.again();
        if (before.hash() != Fingerprint.of(told)) {
            problem(row, "id", id, "occurrences.problem.differs", before.dataset());
        }
        return false;
    }
}
