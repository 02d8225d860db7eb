package ayaz.checklists;

import ayaz.checklists.TaxonStatement.Description;
import ayaz.checklists.TaxonStatement.Distribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What checklists say of a taxon, as a part of its card. */
@Named
@RequestScoped
public class StatementsPage {

    @Inject
    StatementQueries queries;

    private @Nullable List<Distribution> distributions;
    private @Nullable List<Description> descriptions;

    public List<Distribution> distributions(UUID taxon) {
        var known = distributions;
        if (known == null) {
            known = queries.distributions(taxon);
            distributions = known;
        }
        return known;
    }

    public List<Description> descriptions(UUID taxon) {
        var known = descriptions;
        if (known == null) {
            known = queries.descriptions(taxon);
            descriptions = known;
        }
        return known;
    }
}
