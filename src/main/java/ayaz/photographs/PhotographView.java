package ayaz.photographs;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** What is withheld of any of them, or null. */
    public @Nullable String withheld(String code) {
        return of(code).stream()
                .map(PhotographLine::informationWithheld)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
