package ayaz.checklists;

import ayaz.checklists.TaxonStatement.Description;
import ayaz.checklists.TaxonStatement.Distribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What checklists say of a taxon, as a part of its card. */
@Named
@RequestScoped
public class StatementsPage {

    @Inject
    StatementQueries queries;

    public List<Distribution> distributions(UUID taxon) {
        return queries.distributions(taxon);
    }

    public List<Description> descriptions(UUID taxon) {
        return queries.descriptions(taxon);
    }
}
