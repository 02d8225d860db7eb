package ayaz.photographs;

import ayaz.platform.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known of a photograph: when it was taken as exactly as is known, by whom, and who may use it. */
public record PhotographFacts(
        @Nullable @Size(max = 300) String caption,
        @Nullable @Size(max = 10) String takenOn,
        @Nullable @Size(max = 120) String takenBy,
        @NotNull @NotBlank @Size(max = 40) String licence) {

    static PhotographFacts of(PhotographLine line) {
        return new PhotographFacts(line.caption(), line.takenOn(), line.takenBy(), line.licence());
    }

    @Nullable
    PartialDate date() {
        String written = takenOn;
        return written == null || written.isBlank()
                ? null
                : PartialDate.parse(written).orElseThrow(() -> PhotographRefusals.notADate(written));
    }
}
