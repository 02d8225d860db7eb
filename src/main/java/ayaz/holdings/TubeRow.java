package ayaz.holdings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tube that belongs to no lot yet: where it stands, or null while it is out; known since then, for so many days. The
 * place is told from the site to the position.
 */
public record TubeRow(
        String code,
        @Nullable String node,
        @Nullable String nodeName,
        @Nullable List<String> place,
        @Nullable String position,
        @Nullable Integer slot,
        Instant since,
        long days,
        String placedBy) {

    public boolean isStanding() {
        return node != null;
    }
}
