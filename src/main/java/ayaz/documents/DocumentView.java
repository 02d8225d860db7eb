package ayaz.documents;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of the record of a page: {@code /WEB-INF/documents/papers.xhtml}. */
@Named
@RequestScoped
public class DocumentView {

    @Inject
    DocumentQueries queries;

    private final Once<List<DocumentLine>> found = new Once<>();

    public List<DocumentLine> of(String code) {
        return found.get(() -> queries.of(code));
    }
}
