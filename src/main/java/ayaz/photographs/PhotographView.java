package ayaz.photographs;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The photographs of the animal of a page: {@code /WEB-INF/photographs/album.xhtml}. */
@Named
@RequestScoped
public class PhotographView {

    @Inject
    PhotographQueries queries;

    private final Once<List<PhotographLine>> found = new Once<>();

    public List<PhotographLine> of(String code) {
        return found.get(() -> queries.of(code));
    }
}
