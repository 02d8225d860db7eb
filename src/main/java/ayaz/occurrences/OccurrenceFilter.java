package ayaz.occurrences;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are wanted.
 *
 * @param taxa any of these; null: of all taxa
 * @param organisms records of one animal; null: of any or none
 * @param from those that had not ended before
 * @param to those that had begun until then
 */
record OccurrenceFilter(
        @Nullable List<UUID> taxa,
        @Nullable List<UUID> organisms,
        @Nullable UUID dataset,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to) {

    boolean isDated() {
        return from != null || to != null;
    }
}
