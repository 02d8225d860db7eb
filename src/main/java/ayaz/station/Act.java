package ayaz.station;

import ayaz.custody.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the caller's last acts; undoable while nothing has happened to the unit since. */
public record Act(
        UUID event,
        String unitId,
        String type,
        String typeLabel,
        @Nullable List<String> from,
        @Nullable List<String> to,
        Instant occurredAt,
        String taxon,
        boolean undoable) {

    /** As the database has it. */
    public record Row(
            UUID event,
            String code,
            EventType type,
            @Nullable String from,
            @Nullable String to,
            Instant occurredAt,
            UUID taxonId,
            int seq,
            int lastSeq) {}
}
