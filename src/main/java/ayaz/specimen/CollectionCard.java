package ayaz.specimen;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** When, how, by whom and where it was collected. */
public record CollectionCard(
        String collectedOn,
        String method,
        String collectors,
        String countryCode,
        @Nullable String oblast,
        @Nullable String district,
        @Nullable String locality,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer uncertaintyMeters,
        @Nullable String fieldNumber,
        @Nullable Boolean animalAlive,
        @Nullable BigDecimal hoursSinceDeath,
        @Nullable String remarks) {}
