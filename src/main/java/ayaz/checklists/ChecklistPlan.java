package ayaz.checklists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a checklist would bring, and all that is refused of it.
 *
 * @param fresh new taxa, each after what it hangs on
 * @param changed known ones with changes of their own
 * @param carried known ones that only move with what they hang on
 * @param matched how many rows are known taxa
 * @param taxa what the ids of the checklist mean; refused rows are not in it
 */
record ChecklistPlan(
        int rows,
        List<PlannedTaxon> fresh,
        List<PlannedTaxon> changed,
        List<PlannedTaxon> carried,
        int matched,
        List<NewName> names,
        List<Statement> distributions,
        List<Statement> descriptions,
        Map<String, PlannedTaxon> taxa,
        List<RowProblem> problems,
        List<Notice> notices) {

    /** Known taxa of which nothing changes but that they get more names. */
    Set<UUID> named() {
        Set<UUID> named = names.stream().map(NewName::taxon).collect(Collectors.toSet());
        Stream.of(fresh, changed, carried).flatMap(List::stream).forEach(taxon -> named.remove(taxon.id()));
        return named;
    }

    /** A name of a taxon in Kazakh, Russian or English. */
    record NewName(UUID taxon, String language, String name, boolean preferred, String source) {}
}
