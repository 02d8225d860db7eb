package ayaz.specimen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that an animal carries or carried (handbook B.11): since when, until when, who gave it. {@code standard} is
 * that of a transponder; without one a number of 15 digits is meant.
 */
public record NumberFacts(
        @NotBlank @Size(max = 20) String type,
        @NotNull @NotBlank @Size(max = 80) String value,
        @Nullable @Size(max = 120) String issuer,
        @Nullable @Size(max = 40) String standard,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate endedOn) {

    static NumberFacts of(NewOrganism.Identifier given) {
        return new NumberFacts(given.type(), given.value(), given.issuer(), null, null, null);
    }

    static NumberFacts of(OrganismCard.Numbered number) {
        return new NumberFacts(
                number.type(),
                number.value(),
                number.issuer(),
                number.standard(),
                number.assignedOn(),
                number.endedOn());
    }
}
