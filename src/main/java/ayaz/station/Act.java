package ayaz.station;

import ayaz.custody.EventType;
import ayaz.storage.NodeAct;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the caller's last acts, with a unit or with a place and all in it; {@code code} is that of the one in the hand.
 * Undoable while nothing has happened to it since.
 */
public record Act(
        UUID event,
        String code,
        boolean ofNode,
        String type,
        String typeLabel,
        @Nullable List<String> from,
        @Nullable List<String> to,
        Instant occurredAt,
        @Nullable String taxon,
        boolean undoable) {

    /** With a unit, as the database has it. */
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

    /** With a place, as the database has it. */
    public record NodeRow(
            UUID event,
            String code,
            NodeAct.Type type,
            String from,
            @Nullable String to,
            Instant occurredAt) {}
}
