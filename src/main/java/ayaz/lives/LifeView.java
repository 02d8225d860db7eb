package ayaz.lives;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The life of the animal of a page: {@code /WEB-INF/lives/life.xhtml}. */
@Named
@RequestScoped
public class LifeView {

    @Inject
    LifeQueries queries;

    private final Once<List<LifeLine>> found = new Once<>();

    public List<LifeLine> of(String code) {
        return found.get(() -> queries.of(code));
    }
}
