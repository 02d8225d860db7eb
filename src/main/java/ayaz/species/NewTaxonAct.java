package ayaz.species;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A split of a taxon into parts, or a lump of parts into a taxon; the parts by name or id, {@code happenedOn} as exactly
 * as it is known.
 */
public record NewTaxonAct(
        TaxonAct.@NotNull Kind kind,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 160) String> parts,
        @NotBlank @Size(max = 10) String happenedOn,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {}
