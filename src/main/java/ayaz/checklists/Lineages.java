package ayaz.checklists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each taxon will stand, from the widest group down; rows that would close a circle or hang on nothing are refused. */
final class Lineages {

    private final Checklist list;
    private final TaxonPool pool;
    private final Map<PlannedTaxon, ChecklistRow> rows;
    private final List<RowProblem> problems;

    Lineages(Checklist list, TaxonPool pool, Map<PlannedTaxon, ChecklistRow> rows, List<RowProblem> problems) {
        this.list = list;
        this.pool = pool;
        this.rows = rows;
        this.problems = problems;
    }

    /** New ones that stay, each after what it hangs on. */
    List<PlannedTaxon> find() {
        refuseWhatHangsOnNothing();
        while (refuseCircles()) {
            refuseWhatHangsOnNothing();
        }
        pool.known().stream().filter(PlannedTaxon::isRefused).forEach(pool::reset);
        var ordered = new LinkedHashSet<PlannedTaxon>();
        pool.all().filter(taxon -> !taxon.isNew() || !taxon.isRefused()).forEach(taxon -> stand(taxon, ordered));
        return ordered.stream().filter(PlannedTaxon::isNew).toList();
    }

    private static String stand(PlannedTaxon taxon, Set<PlannedTaxon> ordered) {
        String done = taxon.lineage();
        if (done != null) {
            return done;
        }
        PlannedTaxon above = taxon.above();
        String lineage = (above == null ? "/" : stand(above, ordered)) + taxon.id() + "/";
        taxon.stand(lineage);
        ordered.add(taxon);
        return lineage;
    }

    /** A refusal spreads to all that hangs on it; what is known stays where it was. */
    private void refuseWhatHangsOnNothing() {
        var checked = new HashSet<PlannedTaxon>();
        pool.all().forEach(taxon -> stands(taxon, checked, new HashSet<>()));
    }

    private boolean stands(PlannedTaxon taxon, Set<PlannedTaxon> checked, Set<PlannedTaxon> way) {
        if (taxon.isRefused()) {
            return !taxon.isNew();
        }
        PlannedTaxon above = taxon.above();
        if (above == null || checked.contains(taxon) || !way.add(taxon)) {
            return true;
        }
        if (!stands(above, checked, way)) {
            refuse(taxon, "aboveRefused", above.name());
            return !taxon.isNew();
        }
        checked.add(taxon);
        return true;
    }

    private boolean refuseCircles() {
        var fine = new HashSet<PlannedTaxon>();
        var circles = new ArrayList<PlannedTaxon>();
        pool.all().filter(taxon -> !taxon.isRefused()).forEach(taxon -> {
            var way = new LinkedHashSet<PlannedTaxon>();
            @Nullable PlannedTaxon at = taxon;
            while (at != null && !fine.contains(at) && way.add(at)) {
                at = standing(at);
            }
            if (at != null && way.contains(at)) {
                circles.addAll(way);
            }
            fine.addAll(way);
        });
        circles.forEach(taxon -> refuse(taxon, "circle", taxon.name()));
        return !circles.isEmpty();
    }

    /** What it hangs on; of a known one whose row is refused, what it hung on before. */
    private @Nullable PlannedTaxon standing(PlannedTaxon taxon) {
        if (taxon.isRefused()) {
            pool.reset(taxon);
        }
        return taxon.above();
    }

    private void refuse(PlannedTaxon taxon, String key, String what) {
        ChecklistRow row = rows.get(taxon);
        if (row != null && !taxon.isRefused()) {
            Term field = row.isSynonym() ? Term.ACCEPTED_ID : Term.PARENT_ID;
            problems.add(RowProblem.of(list.file(), row.row(), field, row.scientificName(), key, what));
        }
        taxon.refuse();
    }
}
