package ayaz.lives;

import ayaz.places.Blur;
import ayaz.platform.Texts;
import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a life.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record LifeLine(
        UUID id,
        long version,
        LifeEventType type,
        @Nullable String on,
        @Nullable String place,
        @Nullable String detail,
        String source,
        @Nullable String remarks,
        @Nullable String informationWithheld)
        implements Versioned {

    /** As those see it who may know the place only so exactly. Where an animal was handed over is no secret. */
    LifeLine shown(Blur blur, Texts texts) {
        return blur.applies() && type != LifeEventType.TRANSFER
                ? new LifeLine(
                        id, version, type, on, null, null, source, null, blur.withheld(texts, place, detail, remarks))
                : this;
    }
}
