package ayaz.specimen;

import java.util.List;

/**
 * An animal, or a lot of an unknown donor, that waits for a new identification.
 *
 * @param animal whether {@code code} is that of an animal or of a lot
 * @param scientificName what it was identified as
 * @param reason SYNONYM: that name is no longer used; SPLIT: the taxon was split since
 * @param candidates the accepted name, or what came out of the split
 */
public record ReidentificationRow(
        boolean animal, String code, String scientificName, Reason reason, List<String> candidates, long units) {

    /** Why it waits. */
    public enum Reason {
        SYNONYM,
        SPLIT
    }
}
