package ayaz.species;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as they stand in the address of a page, where anybody may have changed them. */
final class TaxonIds {

    private TaxonIds() {}

    static Optional<UUID> read(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(text -> !text.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
