package ayaz.racks;

import java.time.Instant;
import java.util.List;

/** A tube that stands somewhere and belongs to no lot yet; known since then, for so many days. */
public record UnidentifiedRow(
        String code, String node, List<String> place, String position, Instant since, long days, String placedBy) {}
