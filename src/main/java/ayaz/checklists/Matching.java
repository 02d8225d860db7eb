package ayaz.checklists;

import ayaz.species.ExternalIds;
import ayaz.species.TaxonRank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out which rows are taxa that the list knows, by their external ids, else by name, rank and authors. */
final class Matching {

    private final Checklist list;
    private final TaxonPool pool;
    private final ChecklistWish wish;
    private final List<RowProblem> problems;
    private final Map<String, PlannedTaxon> byId = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<PlannedTaxon, Integer> taken = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private int unparsed;

    Matching(Checklist list, TaxonPool pool, ChecklistWish wish, List<RowProblem> problems) {
        this.list = list;
        this.pool = pool;
        this.wish = wish;
        this.problems = problems;
    }

    void match() {
        for (ChecklistRow row : list.taxa()) {
            Draft draft = Draft.of(list.file(), row);
            Integer twice = rows.putIfAbsent(row.id(), row.row());
            RowProblem problem = twice == null
                    ? draft.problem()
                    : RowProblem.of(list.file(), row.row(), Term.TAXON_ID, row.id(), "idTwice", twice);
            if (twice == null) {
                drafts.put(row.id(), draft);
            }
            if (problem == null) {
                match(draft);
            } else {
                problems.add(problem);
            }
        }
        if (unparsed > 0) {
            list.notices().add(Notice.of("unparsed", unparsed));
        }
    }

    private void match(Draft draft) {
        ChecklistRow row = draft.row();
        PlannedTaxon found = numbered(row);
        found = found == null ? byName(draft) : found;
        if (found == null) {
            unparsed += draft.parsed().parsed() ? 0 : 1;
            found = PlannedTaxon.fresh(draft.name(), draft.authorship(), rank(draft), row);
            pool.add(found);
        }
        Integer other = taken.putIfAbsent(found, row.row());
        if (other != null) {
            problems.add(RowProblem.of(
                    list.file(), row.row(), Term.SCIENTIFIC_NAME, row.scientificName(), "nameTwice", other));
            return;
        }
        describe(found, draft);
        byId.put(row.id(), found);
    }

    private @Nullable PlannedTaxon numbered(ChecklistRow row) {
        return wish.scheme() == null ? null : pool.numbered(row.id());
    }

    /** A name in use is one taxon's alone; of synonyms there may be several by different authors. */
    private @Nullable PlannedTaxon byName(Draft draft) {
        List<PlannedTaxon> candidates = pool.named(draft.key());
        if (!draft.row().isSynonym()) {
            for (PlannedTaxon taxon : candidates) {
                if (!isSynonym(taxon)) {
                    return taxon;
                }
            }
        }
        return candidates.stream()
                .filter(taxon -> Draft.mayBeSame(taxon.authorship(), draft.authorship()))
                .filter(taxon ->
                        taxon.isNew() || isSynonym(taxon) || draft.row().isSynonym())
                .min((one, other) -> Boolean.compare(isSynonym(other), isSynonym(one)))
                .orElse(null);
    }

    /** New ones hang nowhere yet, but their rows tell. */
    private static boolean isSynonym(PlannedTaxon taxon) {
        ChecklistRow row = taxon.row();
        return row == null ? taxon.isSynonym() : row.isSynonym();
    }

    private void describe(PlannedTaxon taxon, Draft draft) {
        if (!taxon.isNew() && !wish.changes()) {
            return;
        }
        if (!taxon.isNew()) {
            taxon.becomeCalled(draft.name(), draft.authorship());
        }
        ExternalIds.Scheme scheme = wish.scheme();
        String id = draft.row().id();
        if (scheme != null && scheme.accepts(id)) {
            taxon.carry(pool.numberOf(taxon), id);
        }
    }

    private static TaxonRank rank(Draft draft) {
        return Objects.requireNonNull(draft.rank());
    }

    /** What the ids of the checklist mean. */
    Map<String, PlannedTaxon> byId() {
        return byId;
    }

    /** Of every row whose id is its own alone. */
    Map<String, Draft> drafts() {
        return drafts;
    }

    /** The rows that are known taxa. */
    List<PlannedTaxon> matched() {
        var matched = new ArrayList<PlannedTaxon>();
        byId.values().stream().filter(taxon -> !taxon.isNew()).forEach(matched::add);
        return matched;
    }
}
