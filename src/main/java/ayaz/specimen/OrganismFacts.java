package ayaz.specimen;

import ayaz.platform.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an animal beside its species: all of it can be corrected. {@code identifiers} are the numbers that it
 * carries now; one that is left out has ended and stays known as such.
 */
public record OrganismFacts(
        @Nullable @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "[MFUI]") String sex,
        @Nullable @Size(max = 10) String bornOn,
        @Nullable @Size(max = 10) String diedOn,
        @Nullable @Size(max = 10) String birthType,
        @Valid List<NewOrganism.Identifier> identifiers,
        @Nullable @Size(max = 1000) String remarks) {

    public OrganismFacts {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    static OrganismFacts of(NewOrganism animal) {
        return new OrganismFacts(
                animal.name(),
                animal.sex(),
                animal.bornOn(),
                animal.diedOn(),
                animal.birthType(),
                animal.identifiers(),
                animal.remarks());
    }

    static OrganismFacts of(OrganismCard animal) {
        return new OrganismFacts(
                animal.name(),
                animal.sex(),
                animal.bornOn(),
                animal.diedOn(),
                animal.birthType(),
                animal.identifiers().stream()
                        .filter(number -> number.endedOn() == null)
                        .map(number -> new NewOrganism.Identifier(number.type(), number.value(), number.issuer()))
                        .toList(),
                animal.remarks());
    }

    @Nullable
    PartialDate birth() {
        return bornOn == null ? null : PartialDate.parse(bornOn).orElse(null);
    }

    @Nullable
    PartialDate death() {
        return diedOn == null ? null : PartialDate.parse(diedOn).orElse(null);
    }
}
