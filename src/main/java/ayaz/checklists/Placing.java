package ayaz.checklists;

import ayaz.species.TaxonEntry;
import ayaz.species.TaxonRank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what each row hangs on: an accepted name or a wider taxon, by id, by name, or by the columns of wider groups. */
final class Placing {

    private static final List<TaxonRank> RANKS = List.of(
            TaxonRank.KINGDOM, TaxonRank.PHYLUM, TaxonRank.CLASS, TaxonRank.ORDER, TaxonRank.FAMILY, TaxonRank.GENUS);

    /** So many unsupported ranks may stand between two taxa. */
    private static final int STEPS = 20;

    private final Checklist list;
    private final TaxonPool pool;
    private final Matching matching;
    private final ChecklistWish wish;
    private final @Nullable PlannedTaxon top;
    private final List<RowProblem> problems;

    Placing(
            Checklist list,
            TaxonPool pool,
            Matching matching,
            ChecklistWish wish,
            @Nullable PlannedTaxon top,
            List<RowProblem> problems) {
        this.list = list;
        this.pool = pool;
        this.matching = matching;
        this.wish = wish;
        this.top = top;
        this.problems = problems;
    }

    /** Synonyms first, so that no parent is taken for accepted that is none. */
    void place() {
        Map<String, PlannedTaxon> taxa = matching.byId();
        taxa.forEach((id, taxon) -> {
            ChecklistRow row = draft(id).row();
            if (row.isSynonym() && changes(taxon)) {
                accept(taxon, row);
            }
        });
        taxa.forEach((id, taxon) -> {
            Draft draft = draft(id);
            if (!draft.row().isSynonym() && changes(taxon)) {
                hang(taxon, draft);
            }
        });
        leaveNothingBelow(taxa.values().stream()
                .filter(taxon -> taxon.isSynonym() && wasInUse(taxon))
                .toList());
    }

    private static boolean wasInUse(PlannedTaxon taxon) {
        TaxonEntry before = taxon.known();
        return before != null && !before.synonym();
    }

    private boolean changes(PlannedTaxon taxon) {
        return taxon.isNew() || wish.changes();
    }

    private Draft draft(String id) {
        return Objects.requireNonNull(matching.drafts().get(id));
    }

    private void accept(PlannedTaxon taxon, ChecklistRow row) {
        PlannedTaxon accepted = accepted(taxon, row);
        if (accepted == null) {
            Term field = row.acceptedId().isEmpty() ? Term.ACCEPTED_NAME : Term.ACCEPTED_ID;
            String said = row.acceptedId().isEmpty() ? row.acceptedName() : row.acceptedId();
            refuse(taxon, row, field, said, said.isEmpty() ? "acceptedMissing" : unknown(said, "acceptedUnknown"));
        } else if (accepted.isSynonym() || saysSynonym(accepted)) {
            refuse(taxon, row, Term.ACCEPTED_ID, accepted.name(), "acceptedIsSynonym");
        } else {
            taxon.hangOn(null, accepted);
        }
    }

    /** There is such a row, but it is refused itself. */
    private String unknown(String id, String otherwise) {
        return matching.drafts().containsKey(id) ? "otherRefused" : otherwise;
    }

    private static boolean saysSynonym(PlannedTaxon taxon) {
        ChecklistRow row = taxon.row();
        return row != null && row.isSynonym();
    }

    private @Nullable PlannedTaxon accepted(PlannedTaxon taxon, ChecklistRow row) {
        if (!row.acceptedId().isEmpty()) {
            return byId(row.acceptedId());
        }
        return row.acceptedName().isEmpty() ? null : byName(row.acceptedName(), taxon.rank());
    }

    private @Nullable PlannedTaxon byId(String id) {
        PlannedTaxon found = matching.byId().get(id);
        return found == null && wish.scheme() != null ? pool.numbered(id) : found;
    }

    /** Of the same rank, else of the narrowest above it. */
    private @Nullable PlannedTaxon byName(String written, TaxonRank rank) {
        String name = Draft.nameOf(written);
        PlannedTaxon same = pool.inUse(Draft.key(name, rank));
        return same == null ? pool.inUseAbove(name, rank) : same;
    }

    private void hang(PlannedTaxon taxon, Draft draft) {
        ChecklistRow row = draft.row();
        if (!row.parentId().isEmpty() && !row.parentId().equals(row.id())) {
            under(taxon, row, Term.PARENT_ID, row.parentId(), byIdThroughUnsupported(row.parentId(), STEPS));
        } else if (!row.parentName().isEmpty()) {
            under(
                    taxon,
                    row,
                    Term.PARENT_NAME,
                    row.parentName(),
                    pool.inUseAbove(Draft.nameOf(row.parentName()), taxon.rank()));
        } else if (taxon.isNew()) {
            PlannedTaxon wider = wider(taxon, draft);
            if (wider == null && taxon.rank().isSpeciesOrBelow()) {
                refuse(taxon, row, Term.PARENT_ID, "", "parentMissing");
            } else {
                taxon.hangOn(wider, null);
            }
        } else if (taxon.isSynonym()) {
            refuse(taxon, row, Term.PARENT_ID, "", "parentMissing");
        }
    }

    /** A rank that the list does not have is stepped over. */
    private @Nullable PlannedTaxon byIdThroughUnsupported(String id, int steps) {
        PlannedTaxon found = byId(id);
        Draft draft = matching.drafts().get(id);
        if (found != null || draft == null || steps == 0) {
            return found;
        }
        boolean unsupported = draft.rank() == null && !draft.row().parentId().isEmpty();
        return unsupported ? byIdThroughUnsupported(draft.row().parentId(), steps - 1) : null;
    }

    private void under(PlannedTaxon taxon, ChecklistRow row, Term field, String said, @Nullable PlannedTaxon parent) {
        if (parent == null) {
            refuse(taxon, row, field, said, unknown(said, "parentUnknown"));
        } else if (parent.isSynonym() || saysSynonym(parent)) {
            refuse(taxon, row, field, parent.name(), "parentIsSynonym");
        } else if (!parent.rank().isAbove(taxon.rank())) {
            refuse(taxon, row, Term.RANK, row.rank(), "rankNotBelow", parent.name());
        } else {
            taxon.hangOn(parent, null);
        }
    }

    /** By what its own name tells, else by the columns, else below what was asked for. */
    private @Nullable PlannedTaxon wider(PlannedTaxon taxon, Draft draft) {
        for (String implied : draft.implied()) {
            PlannedTaxon found = pool.inUse(implied);
            if (found != null && found.rank().isAbove(taxon.rank())) {
                return found;
            }
        }
        PlannedTaxon grouped = byColumns(draft.row().above(), taxon.rank());
        return grouped == null && top != null && top.rank().isAbove(taxon.rank()) ? top : grouped;
    }

    /** Groups that nothing else tells of come into being with the first row that names them. */
    private @Nullable PlannedTaxon byColumns(List<String> above, TaxonRank rank) {
        PlannedTaxon wider = top;
        for (int i = 0; i < above.size(); i++) {
            String name = Draft.nameOf(above.get(i));
            TaxonRank group = RANKS.get(i);
            if (!name.isEmpty()
                    && group.isAbove(rank)
                    && (wider == null || wider.rank().isAbove(group))) {
                PlannedTaxon found = pool.inUse(Draft.key(name, group));
                if (found == null) {
                    found = PlannedTaxon.fresh(name, null, group, null);
                    found.hangOn(wider, null);
                    pool.add(found);
                }
                wider = found;
            }
        }
        return wider;
    }

    /** What stood below a name that is no longer used comes to the accepted one; all are gone through once for all such names. */
    private void leaveNothingBelow(List<PlannedTaxon> synonyms) {
        if (synonyms.isEmpty()) {
            return;
        }
        Map<PlannedTaxon, List<PlannedTaxon>> below = pool.known().stream()
                .filter(taxon -> taxon.above() != null)
                .collect(Collectors.groupingBy(taxon -> Objects.requireNonNull(taxon.above())));
        synonyms.forEach(synonym -> leaveNothingBelow(synonym, below.getOrDefault(synonym, List.of())));
    }

    private void leaveNothingBelow(PlannedTaxon synonym, List<PlannedTaxon> below) {
        PlannedTaxon accepted = Objects.requireNonNull(synonym.accepted());
        Optional<PlannedTaxon> inTheWay = below.stream()
                .filter(other -> other.parent() == synonym && !accepted.rank().isAbove(other.rank()))
                .findFirst();
        if (inTheWay.isPresent()) {
            refuse(synonym, rowOf(synonym), Term.ACCEPTED_ID, inTheWay.get().name(), "narrowerInTheWay");
            return;
        }
        for (PlannedTaxon other : below) {
            if (other.isSynonym()) {
                other.hangOn(null, accepted);
            } else {
                other.hangOn(accepted, null);
            }
        }
    }

    private ChecklistRow rowOf(PlannedTaxon taxon) {
        return matching.byId().entrySet().stream()
                .filter(entry -> entry.getValue() == taxon)
                .map(entry -> draft(entry.getKey()).row())
                .findFirst()
                .orElseThrow();
    }

    private void refuse(
            PlannedTaxon taxon, ChecklistRow row, Term field, String value, String key, Object... arguments) {
        problems.add(RowProblem.of(list.file(), row.row(), field, value, key, arguments));
        taxon.refuse();
    }
}
