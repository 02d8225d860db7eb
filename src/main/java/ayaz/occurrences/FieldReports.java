package ayaz.occurrences;

import ayaz.platform.CollectionClock;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what a walk over a file has found. */
@ApplicationScoped
class FieldReports {

    private static final Comparator<FieldReport.Named> MOST_FIRST = Comparator.comparing(
                    FieldReport.Named::rows, Comparator.reverseOrder())
            .thenComparing(FieldReport.Named::name);

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    @Inject
    SpeciesCatalogue species;

    FieldReport report(
            DatasetFacts facts, Tally tally, FieldFile file, Optional<Dataset> before, @Nullable UUID saved) {
        return new FieldReport(
                facts.name(),
                facts.format(),
                tally.rows(),
                tally.occurrences(),
                tally.counts(),
                tally.known(),
                tally.withoutPlace(),
                LeftOutRows.of(tally.leftOut()),
                facts.deployments(),
                facts.cameraDays(),
                tally.firstDay(),
                tally.lastDay(),
                taxa(tally.taxa()),
                unknown(tally.unknownNames()),
                animals(tally.animalRows()),
                tally.problemCount()
                        + (file.leaveUnknown() ? 0 : tally.unknownNames().size()),
                problems(tally, file),
                notices(tally, before),
                tally.isClean(),
                saved);
    }

    private List<FieldReport.Named> taxa(Map<UUID, Integer> rows) {
        return rows.entrySet().stream()
                .map(each -> named(species.byId(each.getKey()), each.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private FieldReport.Named named(TaxonEntry taxon, int rows) {
        return new FieldReport.Named(taxon.scientificName(), rows, taxon.vernacularName(texts.locale()));
    }

    private static List<FieldReport.Named> unknown(Map<String, Tally.NameCount> names) {
        return names.entrySet().stream()
                .map(each ->
                        new FieldReport.Named(each.getKey(), each.getValue().rows(), null))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static List<FieldReport.Named> animals(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .map(each -> new FieldReport.Named(each.getKey(), each.getValue(), null))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** A name that our list does not have is one problem, wherever it stands. */
    private List<FieldReport.Line> problems(Tally tally, FieldFile file) {
        var lines = new ArrayList<FieldReport.Line>();
        if (!file.leaveUnknown()) {
            tally.unknownNames()
                    .forEach((name, count) -> lines.add(new FieldReport.Line(
                            "",
                            count.row(),
                            "scientificName",
                            name,
                            texts.get("occurrences.problem.unknownName", count.rows()))));
        }
        tally.problems().forEach(each -> lines.add(line(each)));
        return lines.stream().limit(Tally.MOST_PROBLEMS).toList();
    }

    private FieldReport.Line line(RowProblem problem) {
        return new FieldReport.Line(
                problem.table(),
                problem.row(),
                problem.field(),
                problem.value().length() <= 100
                        ? problem.value()
                        : problem.value().substring(0, 100) + "…",
                texts.get(problem.key(), problem.arguments().toArray()));
    }

    private List<String> notices(Tally tally, Optional<Dataset> before) {
        var notices = new ArrayList<String>();
        before.ifPresent(
                dataset -> notices.add(texts.get("occurrences.notice.alreadyHere", when(dataset.importedAt()))));
        if (tally.known() > 0 && before.isEmpty()) {
            notices.add(texts.get("occurrences.notice.known", tally.known()));
        }
        return notices;
    }

    String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(instant.atZone(clock.zone()));
    }
}
