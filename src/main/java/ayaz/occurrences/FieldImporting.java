package ayaz.occurrences;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.platform.CollectionClock;
import ayaz.platform.Ids;
import ayaz.platform.Versions;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.Taxa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was seen in the field comes in as a whole, or is only looked at; and is taken back as a whole. */
@ApplicationScoped
@Transactional
public class FieldImporting {

    @Inject
    FieldFiles files;

    @Inject
    Taxa taxa;

    @Inject
    SpeciesCatalogue species;

    @Inject
    AnimalNumbers numbers;

    @Inject
    Datasets datasets;

    @Inject
    OccurrenceTable table;

    @Inject
    CellTable cells;

    @Inject
    FieldReports reports;

    @Inject
    AuditLog audit;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** Changes nothing. */
    @Requires(Permission.IMPORT)
    public FieldReport tryOut(@NotNull @Valid FieldFile file) {
        FieldRecords records = files.open(file);
        Tally tally = walk(records, file, Survey.NOWHERE);
        return reports.report(records.facts(), tally, file, before(file), null);
    }

    /** All that is new in it, or nothing where there is a problem. */
    @Requires(Permission.IMPORT)
    public FieldReport save(@NotNull @Valid FieldFile file) {
        before(file).ifPresent(before -> {
            throw OccurrenceRefusals.alreadyHere(reports.when(before.importedAt()));
        });
        FieldRecords records = files.open(file);
        DatasetFacts facts = records.facts();
        Tally tally = walk(records, file, Survey.NOWHERE);
        if (!tally.isClean()) {
            return reports.report(facts, tally, file, Optional.empty(), null);
        }
        if (tally.bringsNothing()) {
            throw OccurrenceRefusals.nothingNew();
        }
        var dataset = new Dataset(
                file, facts, tally, datasets.source(facts.sourceKey()).orElseGet(Ids::next), clock.now(), user.id());
        datasets.add(dataset);
        Map<UUID, Blur> blurs = cells.hold(tally.taxa().keySet());
        walk(records, file, new Saving(dataset, blurs));
        cells.add(dataset.id());
        audit.tell(
                AuditEvent.IMPORTED,
                AuditSubject.of(AuditKind.DATASET, dataset.id(), facts.name()),
                String.valueOf(tally.occurrences() + tally.counts()));
        return reports.report(facts, tally, file, Optional.empty(), dataset.id());
    }

    /** A data set was wrong: nothing of it counts any more, and what it was can still be read. */
    @Requires(Permission.IMPORT)
    public void takeBack(@NotNull UUID id, long version, @NotBlank @Size(max = 400) String reason) {
        Dataset dataset = datasets.byId(id);
        Versions.mustBe(version, dataset.version());
        dataset.takeBack(reason.strip(), user.id(), clock.now());
        audit.because(reason);
        cells.hold(cells.taxaOf(id));
        cells.takeAway(id);
        table.takeBack(id);
    }

    private Optional<Dataset> before(FieldFile file) {
        return datasets.standing(file.sha256());
    }

    private Tally walk(FieldRecords records, FieldFile file, Survey.Sink sink) {
        Optional<UUID> source = datasets.source(records.facts().sourceKey());
        return new Survey(
                        new NamesInUse(taxa),
                        new KnownAnimals(numbers, species),
                        ids -> source.map(known -> table.known(known, ids)).orElse(Map.of()),
                        ids -> source.map(known -> table.knownCounts(known, ids))
                                .orElse(Map.of()),
                        file.leaveUnknown(),
                        sink)
                .walk(records);
    }

    /** Writes what a second walk over the file finds. */
    private final class Saving implements Survey.Sink {

        private final Dataset dataset;
        private final Map<UUID, Blur> blurs;

        Saving(Dataset dataset, Map<UUID, Blur> blurs) {
            this.dataset = dataset;
            this.blurs = blurs;
        }

        @Override
        public void occurrences(List<Resolved> batch) {
            table.add(dataset, batch, blurs);
        }

        @Override
        public void counts(List<ResolvedCount> batch) {
            table.addCounts(dataset, batch);
        }
    }
}
