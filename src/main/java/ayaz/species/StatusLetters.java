package ayaz.species;

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
        var word = "species.letters." + status.category();
        return texts.has(word) ? texts.get(word) : status.letters();
    }
}
