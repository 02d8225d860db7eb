package ayaz.signing;

import org.jspecify.annotations.Nullable;

/** Held by who has just shown to be who they are; null {@code act} where no signature is wanted and none was given. */
public record Pen(
        @Nullable SignedAct act, Meaning meaning, @Nullable Long seen) {

    public static final Pen NONE = new Pen(null, Meaning.AUTHORSHIP, null);
}
