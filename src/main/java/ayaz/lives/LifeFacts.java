package ayaz.lives;

import ayaz.platform.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What happened, as exactly as it is known: {@code 2019}, {@code 2019-05}, {@code 2019-05-20}, or no date at all. */
public record LifeFacts(
        @NotNull LifeEventType type,
        @Nullable @Size(max = 10) String on,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 300) String detail,
        @NotNull @NotBlank @Size(max = 200) String source,
        @Nullable @Size(max = 1000) String remarks) {

    static LifeFacts of(LifeLine line) {
        return new LifeFacts(line.type(), line.on(), line.place(), line.detail(), line.source(), line.remarks());
    }

    @Nullable
    PartialDate date() {
        String written = on;
        return written == null || written.isBlank()
                ? null
                : PartialDate.parse(written).orElseThrow(() -> LifeRefusals.notADate(written));
    }
}
