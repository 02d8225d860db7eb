package ayaz.status;

import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What fits on a chip: VU, I, III, or a short word in the reader's language. */
@Named
@ApplicationScoped
public class StatusLetters {

    @Inject
    Texts texts;

    public String of(StatusLine status) {
        return word(status.category(), status.letters());
    }

    public String ofCategory(String category) {
        return word(category, StatusLine.lettersOf(category));
    }

    private String word(String category, String letters) {
        String key = "status.letters." + category;
        return texts.has(key) ? texts.get(key) : letters;
    }
}
