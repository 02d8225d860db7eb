package ayaz.checklists;

import ayaz.checklists.TaxonStatement.Description;
import ayaz.checklists.TaxonStatement.Distribution;
import ayaz.platform.Once;
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

    private final Once<List<Distribution>> distributions = new Once<>();
    private final Once<List<Description>> descriptions = new Once<>();

    public List<Distribution> distributions(UUID taxon) {
        return distributions.get(() -> queries.distributions(taxon));
    }

    public List<Description> descriptions(UUID taxon) {
        return descriptions.get(() -> queries.descriptions(taxon));
    }
}
