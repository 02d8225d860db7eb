package ayaz.evidence;

import ayaz.notes.NoteKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has from elsewhere, and trusts.
 *
 * @param key of the institution
 * @param checkpoint of its log that somebody kept, as it was published
 * @param witnesses the keys of those who must have cosigned
 */
public record Given(@Nullable NoteKey key, @Nullable String checkpoint, List<NoteKey> witnesses) {

    public static final Given NOTHING = new Given(null, null, List.of());

    public Given {
        witnesses = List.copyOf(witnesses);
    }

    boolean isNothing() {
        return key == null && checkpoint == null && witnesses.isEmpty();
    }
}
