package ayaz.station;

import ayaz.custody.EventType;
import ayaz.storage.NodeAct;
import ayaz.tubes.TubeEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the caller's last acts: with a unit, an unidentified tube, or a place and all in it; {@code code} is that of the one in the hand.
 * Undoable while nothing has happened to it since.
 */
public record Act(
        UUID event,
        String code,
        Subject subject,
        String type,
        String typeLabel,
        @Nullable List<String> from,
        @Nullable List<String> to,
        Instant occurredAt,
        @Nullable String taxon,
        boolean undoable) {

    /** What was in the hand. */
    public enum Subject {
        UNIT,
        TUBE,
        NODE
    }

    /** With an unidentified tube, as the database has it. */
    public record TubeActRow(
            UUID event,
            String code,
            TubeEvent.Type type,
            @Nullable String from,
            @Nullable String to,
            Instant occurredAt) {}

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
