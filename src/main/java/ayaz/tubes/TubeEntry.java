package ayaz.tubes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act wants written of a tube; as {@code custody.Entry} for units. */
public record TubeEntry(
        String tube,
        TubeEvent.Type type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable UUID act,
        @Nullable UUID corrects,
        @Nullable UUID unit,
        @Nullable String signature) {

    public static TubeEntry of(String tube, TubeEvent.Type type) {
        return new TubeEntry(tube, type, null, null, null, null, null, null, null);
    }

    /** It was put down: for the first time, or from where it stood. */
    public static TubeEntry putDown(String tube, @Nullable String from, String to) {
        return of(tube, from == null ? TubeEvent.Type.PLACED : TubeEvent.Type.MOVED)
                .from(from)
                .to(to);
    }

    public TubeEntry from(@Nullable String place) {
        return new TubeEntry(tube, type, place, to, reason, act, corrects, unit, signature);
    }

    public TubeEntry to(@Nullable String place) {
        return new TubeEntry(tube, type, from, place, reason, act, corrects, unit, signature);
    }

    public TubeEntry because(@Nullable String why) {
        return new TubeEntry(
                tube,
                type,
                from,
                to,
                why == null || why.isBlank() ? null : why.strip(),
                act,
                corrects,
                unit,
                signature);
    }

    public TubeEntry inAct(UUID shared) {
        return new TubeEntry(tube, type, from, to, reason, shared, corrects, unit, signature);
    }

    public TubeEntry correcting(UUID wrong) {
        return new TubeEntry(tube, type, from, to, reason, act, wrong, unit, signature);
    }

    public TubeEntry linkedTo(UUID known) {
        return new TubeEntry(tube, type, from, to, reason, act, corrects, known, signature);
    }

    /** By the hash of the signature that covers it; null where none was asked for. */
    public TubeEntry signed(@Nullable String hash) {
        return new TubeEntry(tube, type, from, to, reason, act, corrects, unit, hash);
    }
}
