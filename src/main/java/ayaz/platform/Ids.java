package ayaz.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Primary keys: UUIDv7, made by us so that an act has its identity before it reaches the database. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** As it stands in the address of a page, where anybody may have changed it. */
    public static Optional<UUID> read(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(text -> !text.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
