package ayaz.photographs;

import ayaz.places.Blur;
import ayaz.platform.Texts;
import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph in the list of an animal; the picture itself is at {@code /api/photographs/{id}/image}.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record PhotographLine(
        UUID id,
        long version,
        @Nullable String caption,
        @Nullable String takenOn,
        @Nullable String takenBy,
        String licence,
        int width,
        int height,
        String sha256,
        @Nullable String informationWithheld)
        implements Versioned {

    /** As those see it who may know the place only so exactly: a caption may tell it. */
    PhotographLine shown(Blur blur, Texts texts) {
        return blur.applies()
                ? new PhotographLine(
                        id,
                        version,
                        null,
                        takenOn,
                        takenBy,
                        licence,
                        width,
                        height,
                        sha256,
                        blur.withheld(texts, caption))
                : this;
    }
}
