package ayaz.transparency;

import org.jspecify.annotations.Nullable;

/**
 * What does not hold. {@code leaf} is the first bad leaf, {@code last} the last that may be bad as well where that is
 * known to be another; {@code subject} names the event, unit or key that it is about.
 */
public record Finding(
        Kind kind, long leaf, long last, @Nullable String subject) {

    /** Each has its sentence in {@code transparency.finding.…}. */
    public enum Kind {
        CHANGED,
        REMOVED,
        MISSING_LEAF,
        EXTRA_LEAF,
        REWRITTEN,
        WRONG_TREE,
        WRONG_TILE,
        FALSE_CHECKPOINT,
        FALSE_KEY,
        NOT_IN_LOG,
        WRONG_COUNT,
        ROLLED_BACK,
        FORKED
    }

    static Finding at(Kind kind, long leaf, @Nullable String subject) {
        return new Finding(kind, leaf, leaf, subject);
    }

    static Finding between(Kind kind, long first, long last) {
        return new Finding(kind, first, Math.max(first, last), null);
    }
}
