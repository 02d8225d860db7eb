package ayaz.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification has come, or how it ended: {@code finding} is null while nothing is wrong, {@code byItself}
 * says that nobody asked for it.
 */
public record Verification(
        Stage stage,
        long checked,
        long size,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Finding finding,
        boolean byItself) {

    /** What can be said of it. */
    public enum Stage {
        RUNNING,
        SOUND,
        BROKEN,
        /** It could not be ended, for a reason that the log file tells. */
        FAILED
    }

    static Verification begun(long size, Instant when, boolean byItself) {
        return new Verification(Stage.RUNNING, 0, size, when, null, null, byItself);
    }

    public boolean isRunning() {
        return stage == Stage.RUNNING;
    }

    public boolean isBroken() {
        return stage == Stage.BROKEN;
    }

    /** For progress bars. */
    public int percent() {
        return size == 0 ? 100 : (int) (100 * checked / size);
    }

    Verification at(long leaf) {
        return new Verification(stage, leaf, size, startedAt, null, null, byItself);
    }

    Verification ended(Stage how, Instant when, @Nullable Finding what) {
        return new Verification(how, size, size, startedAt, when, what, byItself);
    }
}
