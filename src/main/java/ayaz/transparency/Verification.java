package ayaz.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a verification has come, or how it ended: {@code finding} is null while nothing is wrong. */
public record Verification(
        Stage stage,
        long checked,
        long size,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Finding finding) {

    /** What can be said of it. */
    public enum Stage {
        RUNNING,
        SOUND,
        BROKEN,
        /** It could not be ended, for a reason that the log file tells. */
        FAILED
    }

    public boolean isRunning() {
        return stage == Stage.RUNNING;
    }

    /** For progress bars. */
    public int percent() {
        return size == 0 ? 100 : (int) (100 * checked / size);
    }

    Verification at(long leaf) {
        return new Verification(stage, leaf, size, startedAt, null, null);
    }

    Verification ended(Stage how, Instant when, @Nullable Finding what) {
        return new Verification(how, size, size, startedAt, when, what);
    }
}
