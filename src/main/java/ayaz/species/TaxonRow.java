package ayaz.species;

import java.util.List;

/** A line of the species list with what the red lists and conventions say now. */
public record TaxonRow(TaxonEntry taxon, List<StatusLine> statuses) {

    public List<StatusLine> statusesOf(StatusSystem system) {
        return statuses.stream().filter(status -> status.system() == system).toList();
    }
}
