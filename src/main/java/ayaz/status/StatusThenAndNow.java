package ayaz.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one list said when a sample was taken, and what it says now.
 *
 * @param then more than one where the day is not known exactly enough, or where populations differ
 */
public record StatusThenAndNow(StatusSystem system, List<Mark> then, List<Mark> now) {

    /**
     * A category in short.
     *
     * @param scope the population that it is about; null for the whole taxon
     * @param certain false where the list said so at an unknown time, which may have been later
     * @param ofSpecies the list names the species, not the subspecies that was sampled
     */
    public record Mark(String category, @Nullable String scope, boolean certain, boolean ofSpecies) {}

    public boolean changed() {
        return !categories(then).equals(categories(now));
    }

    private static Set<String> categories(List<Mark> marks) {
        return marks.stream().map(mark -> mark.category() + " " + mark.scope()).collect(Collectors.toSet());
    }

    public String vocabularyOf(String category) {
        return system.vocabularyOf(category);
    }
}
