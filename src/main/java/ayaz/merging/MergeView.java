package ayaz.merging;

import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The records that became part of the animal of a page: {@code /WEB-INF/merging/parts.xhtml}. */
@Named
@RequestScoped
public class MergeView {

    @Inject
    Merges merges;

    private final Once<List<MergeLine>> found = new Once<>();

    public List<MergeLine> of(String code) {
        return found.get(() -> merges.of(code));
    }
}
