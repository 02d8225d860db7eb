package ayaz.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of the record of a page: {@code /WEB-INF/documents/papers.xhtml}. */
@Named
@RequestScoped
public class DocumentView {

    @Inject
    DocumentQueries queries;

    private @Nullable List<DocumentLine> found;

    public List<DocumentLine> of(String code) {
        var known = found;
        if (known == null) {
            known = queries.of(code);
            found = known;
        }
        return known;
    }
}
