package ayaz.custody;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act wants written: the kind of event, when it happened (null: just now), from where to where (paths of names
 * separated by U+001F), why, which event it corrects, the act of the hand that it shares with
 * other units, and the hash of the signature under it.
 */
public record Entry(
        EventType type,
        @Nullable Instant occurredAt,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable UUID corrects,
        @Nullable UUID act,
        @Nullable String signature) {

    public static Entry of(EventType type) {
        return new Entry(type, null, null, null, null, null, null, null);
    }

    public Entry as(EventType other) {
        return new Entry(other, occurredAt, from, to, reason, corrects, act, signature);
    }

    public Entry at(@Nullable Instant when) {
        return new Entry(type, when, from, to, reason, corrects, act, signature);
    }

    public Entry from(@Nullable String place) {
        return new Entry(type, occurredAt, place, to, reason, corrects, act, signature);
    }

    public Entry to(@Nullable String place) {
        return new Entry(type, occurredAt, from, place, reason, corrects, act, signature);
    }

    public Entry because(@Nullable String why) {
        return new Entry(
                type,
                occurredAt,
                from,
                to,
                why == null || why.isBlank() ? null : why.strip(),
                corrects,
                act,
                signature);
    }

    public Entry correcting(UUID event) {
        return new Entry(type, occurredAt, from, to, reason, event, act, signature);
    }

    /** Many units shared this act; it is taken back for all of them or for none. */
    public Entry inAct(UUID shared) {
        return new Entry(type, occurredAt, from, to, reason, corrects, shared, signature);
    }

    /** By the hash of the signature that covers it; null where none was asked for. */
    public Entry signed(@Nullable String hash) {
        return new Entry(type, occurredAt, from, to, reason, corrects, act, hash);
    }
}
