package ayaz.species;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dated statement of a list, as the species card's timeline shows it. */
public record StatusLine(
        UUID id,
        StatusSystem system,
        String category,
        @Nullable Integer yearPublished,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean toConfirm,
        @Nullable String remarks) {

    /** No end is known. */
    public boolean holds() {
        return validTo == null;
    }

    public String vocabulary() {
        return system.categoryVocabulary();
    }

    /** What fits on a chip: VU, I, III. */
    public String letters() {
        return category.substring(category.indexOf('_') + 1);
    }

    public boolean hasLink() {
        return source.startsWith("http");
    }
}
