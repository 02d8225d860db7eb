package ayaz.lives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of the animal of a page: {@code /WEB-INF/lives/life.xhtml}. */
@Named
@RequestScoped
public class LifeView {

    @Inject
    LifeQueries queries;

    private @Nullable List<LifeLine> found;

    public List<LifeLine> of(String code) {
        var known = found;
        if (known == null) {
            known = queries.of(code);
            found = known;
        }
        return known;
    }
}
