package ayaz.checklists;

import ayaz.platform.Ids;
import ayaz.platform.Texts;
import ayaz.species.ExternalIds;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a plan in the reader's language. */
@ApplicationScoped
class ChecklistReporting {

    private static final int SHOWN = 1_000;

    @Inject
    Texts texts;

    @Inject
    SpeciesCatalogue species;

    ChecklistReport report(ChecklistPlan plan, ChecklistWish wish, boolean saved) {
        return new ChecklistReport(
                plan.rows(),
                plan.fresh().size(),
                plan.matched(),
                plan.changed().size(),
                refused(plan),
                plan.names().size(),
                plan.distributions().size(),
                plan.descriptions().size(),
                plan.notices().stream()
                        .map(notice ->
                                texts.get(notice.key(), notice.arguments().toArray()))
                        .toList(),
                plan.problems().stream().limit(SHOWN).map(this::line).toList(),
                plan.fresh().stream()
                        .limit(SHOWN)
                        .map(ChecklistReporting::newTaxon)
                        .toList(),
                plan.changed().stream()
                        .flatMap(taxon -> changes(taxon, wish.scheme()))
                        .limit(SHOWN)
                        .toList(),
                saved);
    }

    private record Place(String file, int row) {}

    static int refused(ChecklistPlan plan) {
        return (int) plan.problems().stream()
                .map(problem -> new Place(problem.file(), problem.row()))
                .distinct()
                .count();
    }

    private ChecklistReport.Line line(RowProblem problem) {
        return new ChecklistReport.Line(
                problem.file(),
                problem.row(),
                problem.field(),
                problem.value(),
                texts.get(problem.key(), problem.arguments().toArray()));
    }

    private static ChecklistReport.NewTaxon newTaxon(PlannedTaxon taxon) {
        PlannedTaxon above = taxon.above();
        return new ChecklistReport.NewTaxon(
                taxon.name(),
                taxon.authorship(),
                taxon.rank().name(),
                above == null ? null : above.name(),
                taxon.isSynonym());
    }

    private Stream<ChecklistReport.Change> changes(PlannedTaxon taxon, ExternalIds.@Nullable Scheme scheme) {
        return taxon.changes().stream().map(change -> switch (change.field()) {
            case "parentId" -> told(taxon, "parentId", name(change.before()), name(taxon.parent()));
            case "acceptedId" -> told(taxon, "acceptedId", name(change.before()), name(taxon.accepted()));
            case "externalId" -> told(taxon, scheme == null ? "" : scheme.property(), change.before(), change.after());
            default -> told(taxon, change.field(), change.before(), change.after());
        });
    }

    private static ChecklistReport.Change told(
            PlannedTaxon taxon, String field, @Nullable String before, @Nullable String after) {
        TaxonEntry known = taxon.known();
        return new ChecklistReport.Change(known == null ? taxon.name() : known.scientificName(), field, before, after);
    }

    private @Nullable String name(@Nullable String id) {
        return Ids.read(id)
                .flatMap(species::find)
                .map(TaxonEntry::scientificName)
                .orElse(null);
    }

    private static @Nullable String name(@Nullable PlannedTaxon taxon) {
        return taxon == null ? null : taxon.name();
    }
}
