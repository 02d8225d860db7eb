package ayaz.checklists;

import java.util.List;
import java.util.Locale;

/**
 * One taxon of a checklist, as it is written; what is not said is empty.
 *
 * @param id by which other rows name it; of a sheet without ids a number of ours
 * @param above the names of its kingdom, phylum, class, order, family and genus; empty where no such column is
 */
record ChecklistRow(
        int row,
        String id,
        String scientificName,
        String authorship,
        String rank,
        String status,
        String parentId,
        String parentName,
        String acceptedId,
        String acceptedName,
        String remarks,
        List<String> above) {

    static final List<Term> ABOVE = List.of(Term.KINGDOM, Term.PHYLUM, Term.CLASS, Term.ORDER, Term.FAMILY, Term.GENUS);

    static ChecklistRow of(Line line, String id) {
        List<String> above = ABOVE.stream().map(line::get).toList();
        return new ChecklistRow(
                line.number(),
                id,
                line.get(Term.SCIENTIFIC_NAME),
                line.get(Term.AUTHORSHIP),
                line.get(Term.RANK),
                line.get(Term.STATUS),
                line.get(Term.PARENT_ID),
                line.get(Term.PARENT_NAME),
                line.get(Term.ACCEPTED_ID),
                line.get(Term.ACCEPTED_NAME),
                line.get(Term.REMARKS),
                above.stream().allMatch(String::isEmpty) ? List.of() : above);
    }

    /** By its own words; a row that names itself as the accepted one is accepted. */
    boolean isSynonym() {
        return (!acceptedId.isEmpty() && !acceptedId.equals(id))
                || (!acceptedName.isEmpty() && !acceptedName.equals(scientificName))
                || saysSynonym();
    }

    private boolean saysSynonym() {
        String said = status.toLowerCase(Locale.ROOT);
        return said.contains("synonym") || said.contains("синоним") || said.contains("misapplied");
    }
}
