package ayaz.specimen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An animal of which nothing is stored, or not yet: a parent, an animal of a programme. */
public record NewAnimal(
        @NotNull @NotBlank @Size(max = 160) String taxon,
        @NotNull @Valid NewOrganism organism) {}
