package ayaz.status;

import ayaz.audit.Voiding;
import ayaz.platform.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement of a list, as the time line shows it and the API tells it.
 *
 * @param announced it is of an edition that is not in force yet
 * @param notBefore where its beginning is unknown, the day before which it cannot have begun
 * @param voided that it was wrong, and why; null for one that stands
 */
public record StatusLine(
        UUID id,
        UUID taxonId,
        StatusSystem system,
        @Nullable String scope,
        String category,
        @Nullable String criteria,
        @Nullable String criteriaVersion,
        @Nullable String trend,
        boolean possiblyExtinct,
        boolean possiblyExtinctInTheWild,
        @Nullable UUID edition,
        boolean announced,
        @Nullable Integer yearPublished,
        @Nullable LocalDate assessedOn,
        @Nullable String validFrom,
        @Nullable LocalDate notBefore,
        @Nullable String validTo,
        @Nullable String legalAct,
        @Nullable LocalDate legalActDate,
        @Nullable String legalActUrl,
        @Nullable String annotation,
        @Nullable String externalId,
        String source,
        boolean toConfirm,
        @Nullable String remarks,
        @Nullable Voiding voided,
        long version)
        implements Versioned {

    /** No end is known, and it counts. */
    public boolean holds() {
        return validTo == null && !announced && voided == null;
    }

    public String vocabulary() {
        return system.vocabularyOf(category);
    }

    static String lettersOf(String category) {
        return category.substring(category.indexOf('_') + 1);
    }

    /** What fits on a chip: VU, I, III, with the mark of what may be extinct. */
    public String letters() {
        return lettersOf(category) + (possiblyExtinct ? " (PE)" : possiblyExtinctInTheWild ? " (PEW)" : "");
    }
}
