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

    /** A year that stands as its first day is written as a year. */
    @Nullable
    String from() {
        return validFrom == null ? null : written(validFrom, validFrom.getDayOfYear() == 1);
    }

    @Nullable
    String to() {
        return validTo == null ? null : written(validTo, validTo.plusDays(1).getDayOfYear() == 1);
    }

    private static String written(LocalDate day, boolean wholeYear) {
        return wholeYear ? Integer.toString(day.getYear()) : day.toString();
    }

    public String vocabulary() {
        return system.categoryVocabulary();
    }

    /** What fits on a chip: VU, I, III. */
    public String letters() {
        return category.substring(category.indexOf('_') + 1);
    }
}
