package ayaz.programmes;

import ayaz.platform.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a programme.
 *
 * @param kind a code of PROGRAMME_KIND
 * @param begins as exactly as it is known: 2019, 2019-05 or 2019-05-20
 * @param ends empty while it goes on
 */
public record ProgrammeFacts(
        @NotBlank @Size(max = 20) String kind,
        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 200) String institution,
        @Nullable @Size(max = 160) String area,
        @Nullable @Size(max = 10) String begins,
        @Nullable @Size(max = 10) String ends,
        @Nullable @Size(max = 600) String partners,
        @NotBlank @Size(max = 400) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static ProgrammeFacts of(ProgrammeCard card) {
        return new ProgrammeFacts(
                card.kind(),
                card.name(),
                card.institution(),
                card.area(),
                card.begins(),
                card.ends(),
                card.partners(),
                card.source(),
                card.remarks());
    }

    @Nullable
    PartialDate beginning() {
        return date(begins, "begins");
    }

    @Nullable
    PartialDate end() {
        return date(ends, "ends");
    }

    private static @Nullable PartialDate date(@Nullable String written, String field) {
        return written == null || written.isBlank()
                ? null
                : PartialDate.parse(written).orElseThrow(() -> ProgrammeRefusals.noDate(written, field));
    }
}
