package ayaz.checklists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a checklist with what the species list holds. It changes nothing and asks nobody. */
final class ChecklistPlanner {

    private ChecklistPlanner() {}

    /** {@code below}: the taxon below which the widest groups of the checklist come; null: they come on top. */
    static ChecklistPlan plan(Checklist list, Known known, ChecklistWish wish, @Nullable UUID below) {
        var problems = new ArrayList<RowProblem>();
        var pool = new TaxonPool(known);
        var matching = new Matching(list, pool, wish, problems);
        matching.match();
        PlannedTaxon top = below == null
                ? null
                : pool.known().stream()
                        .filter(taxon -> taxon.id().equals(below))
                        .findFirst()
                        .orElse(null);
        new Placing(list, pool, matching, wish, top, problems).place();
        List<PlannedTaxon> fresh = new Lineages(list, pool, rows(matching), problems).find();
        Map<String, PlannedTaxon> taken = taken(matching);
        List<PlannedTaxon> changed = pool.known().stream()
                .filter(taxon -> !taxon.isRefused() && !taxon.changes().isEmpty())
                .toList();
        var names = new NamePlanner(list, taken, known.names(), wish.source(), problems).plan();
        List<Statement> distributions = of(list.distributions(), taken, matching, problems);
        List<Statement> descriptions = of(list.descriptions(), taken, matching, problems);
        problems.sort(
                Comparator.comparing((RowProblem problem) -> !problem.file().equals(list.file()))
                        .thenComparing(RowProblem::file)
                        .thenComparing(RowProblem::row));
        return new ChecklistPlan(
                list.taxa().size(),
                fresh,
                changed,
                pool.known().stream()
                        .filter(taxon ->
                                taxon.isCarriedAlong() && taxon.changes().isEmpty())
                        .toList(),
                (int) matching.matched().stream()
                        .filter(taxon -> !taxon.isRefused())
                        .count(),
                names,
                distributions,
                descriptions,
                taken,
                List.copyOf(problems),
                List.copyOf(list.notices()));
    }

    private static Map<PlannedTaxon, ChecklistRow> rows(Matching matching) {
        var rows = new HashMap<PlannedTaxon, ChecklistRow>();
        matching.byId().forEach((id, taxon) -> {
            Draft draft = matching.drafts().get(id);
            if (draft != null) {
                rows.put(taxon, draft.row());
            }
        });
        return rows;
    }

    private static Map<String, PlannedTaxon> taken(Matching matching) {
        var taken = new HashMap<String, PlannedTaxon>();
        matching.byId().forEach((id, taxon) -> {
            if (!taxon.isRefused()) {
                taken.put(id, taxon);
            }
        });
        return taken;
    }

    /** A statement of a taxon that the checklist does not have is refused; that of a refused one goes with it. */
    private static List<Statement> of(
            List<Statement> all, Map<String, PlannedTaxon> taken, Matching matching, List<RowProblem> problems) {
        var kept = new ArrayList<Statement>();
        for (Statement statement : all) {
            if (taken.containsKey(statement.taxon())) {
                kept.add(statement);
            } else if (!matching.drafts().containsKey(statement.taxon())) {
                problems.add(RowProblem.of(
                        statement.file(), statement.row(), Term.TAXON_ID, statement.taxon(), "noSuchTaxon"));
            }
        }
        return kept;
    }
}
