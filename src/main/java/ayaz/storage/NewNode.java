package ayaz.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A node to build from a template, with everything that the template puts inside. Rows, columns, numbering and
 * temperature class replace the template's where given; without a barcode one is made.
 */
public record NewNode(
        @Nullable @Size(max = 64) String parent,
        @NotBlank @Size(max = 40) String template,
        @NotBlank @Size(max = 60) String name,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{1,31}")
        String barcode,

        @Nullable @Min(1) @Max(60) Integer rows,
        @Nullable @Min(1) @Max(60) Integer columns,

        @Nullable @Pattern(regexp = "ROW_LETTER|ROW_LETTER_PADDED|NUMBER|NUMBER_BY_COLUMN")
        String numbering,

        @Nullable @Pattern(regexp = "RT|FRIDGE|M20|M80|M135|LN_V|LN_L")
        String temperatureClass,

        @Nullable Boolean quarantine) {

    public static NewNode of(@Nullable String parent, String template, String name) {
        return new NewNode(parent, template, name, null, null, null, null, null, null);
    }
}
