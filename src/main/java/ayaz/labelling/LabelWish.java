package ayaz.labelling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels to print: from which template, for all units of a lot or for the units named, and why again if a label of
 * this kind was made before.
 */
public record LabelWish(
        @NotBlank @Size(max = 60) String template,
        @Nullable @Size(max = 32) String lot,
        @Size(max = 500) List<@NotNull String> units,
        @Nullable @Size(max = 300) String reason) {

    public LabelWish {
        units = units == null ? List.of() : List.copyOf(units);
    }

    public static LabelWish ofLot(String template, String lot) {
        return new LabelWish(template, lot, List.of(), null);
    }
}
