package ayaz.pedigree;

import ayaz.places.Blur;
import ayaz.platform.Texts;
import ayaz.platform.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the parents that an animal has or may have.
 *
 * @param informationWithheld what is known of a sensitive place and not shown, or null
 */
public record ParentLine(
        UUID id,
        long version,
        ParentRole role,
        Certainty certainty,
        String source,
        @Nullable String remarks,
        String code,
        @Nullable String name,
        String sex,
        @Nullable String bornOn,
        @Nullable String informationWithheld)
        implements Versioned {

    /** As those see it who may know the place only so exactly. */
    ParentLine shown(Blur blur, Texts texts) {
        return blur.applies()
                ? new ParentLine(
                        id,
                        version,
                        role,
                        certainty,
                        source,
                        null,
                        code,
                        name,
                        sex,
                        bornOn,
                        blur.withheld(texts, remarks))
                : this;
    }
}
