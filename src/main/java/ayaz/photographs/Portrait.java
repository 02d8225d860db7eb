package ayaz.photographs;

import ayaz.places.Blur;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photograph that stands for a species. {@code animal} is the code of who is on it. */
public record Portrait(
        UUID id, String animal, UUID taxonId, @Nullable String caption) {

    /** As those see it who may know the place only so exactly: a caption may tell it. */
    Portrait shown(Blur blur) {
        return blur.applies() ? new Portrait(id, animal, taxonId, null) : this;
    }
}
