package ayaz.custody;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act wants written: the kind of event, when it happened (null: just now), from where to where (paths of names
 * separated by U+001F), why, and which event it corrects.
 */
public record Entry(
        EventType type,
        @Nullable Instant occurredAt,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable UUID corrects) {

    public static Entry of(EventType type) {
        return new Entry(type, null, null, null, null, null);
    }

    public Entry at(@Nullable Instant when) {
        return new Entry(type, when, from, to, reason, corrects);
    }

    public Entry from(@Nullable String place) {
        return new Entry(type, occurredAt, place, to, reason, corrects);
    }

    public Entry to(@Nullable String place) {
        return new Entry(type, occurredAt, from, place, reason, corrects);
    }

    public Entry because(@Nullable String why) {
        return new Entry(type, occurredAt, from, to, why == null || why.isBlank() ? null : why.strip(), corrects);
    }

    public Entry correcting(UUID event) {
        return new Entry(type, occurredAt, from, to, reason, event);
    }
}
