package ayaz.geography;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a layer, and may be corrected.
 *
 * @param attribution what the map must say where the layer is shown
 * @param year of the shapes that name no year of their own
 */
public record LayerFacts(
        @Nullable @Size(max = 160) String nameEn,
        @Nullable @Size(max = 160) String nameRu,
        @Nullable @Size(max = 160) String nameKk,
        @NotBlank @Size(max = 400) String source,
        @NotBlank @Size(max = 160) String licence,
        @NotBlank @Size(max = 300) String attribution,
        @Nullable @Min(1500) @Max(2200) Integer year) {

    static LayerFacts of(LayerLine line) {
        return new LayerFacts(
                line.nameEn(),
                line.nameRu(),
                line.nameKk(),
                line.source(),
                line.licence(),
                line.attribution(),
                line.year());
    }
}
