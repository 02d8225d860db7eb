package ayaz.specimen;

import ayaz.platform.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an animal, with the lots made of it, newest first.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record OrganismCard(
        String code,
        @Nullable String name,
        String sex,
        UUID taxonId,
        String scientificName,
        @Nullable String bornOn,
        String birthType,
        @Nullable String diedOn,
        @Nullable String remarks,
        long version,
        List<Numbered> identifiers,
        List<Saying> identifications,
        List<LotRow> lots,
        @Nullable String informationWithheld)
        implements Versioned {

    Numbered number(UUID id) {
        return identifiers.stream()
                .filter(number -> number.id().equals(id))
                .findFirst()
                .orElseThrow(UnitRefusals::noSuchNumber);
    }

    /** A number that it carries or carried. */
    public record Numbered(
            UUID id,
            String type,
            String value,
            @Nullable String issuer,
            @Nullable String standard,
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate endedOn) {}

    /** Who said which species it is; one of them holds. */
    public record Saying(
            UUID taxonId,
            String scientificName,
            @Nullable String verbatim,
            @Nullable String qualifier,
            @Nullable String identifiedBy,
            @Nullable LocalDate identifiedOn,
            boolean accepted) {}
}
