package ayaz.photographs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The photographs of the animal of a page: {@code /WEB-INF/photographs/album.xhtml}. */
@Named
@RequestScoped
public class PhotographView {

    @Inject
    PhotographQueries queries;

    private @Nullable List<PhotographLine> found;

    public List<PhotographLine> of(String code) {
        var known = found;
        if (known == null) {
            known = queries.of(code);
            found = known;
        }
        return known;
    }
}
