package ayaz.capacity;

import java.util.List;

/** Where to put so many units of a lot, and why just there; {@code missing} are those that fit nowhere. */
public record Suggestion(
        String lot, int units, boolean irreplaceable, List<String> reasons, List<Portion> portions, int missing) {

    /** So many into one box, goblet or tube, at these positions. */
    public record Portion(String node, List<String> path, int units, List<String> positions, String why) {}
}
