package ayaz.pedigree;

import org.jspecify.annotations.Nullable;

/**
 * How an animal stands in its species: over which animals that was computed, and what came out.
 *
 * @param taxon whose animals are meant, with all below it
 * @param known as many animals are known of it; {@code living}: of which no death is known
 * @param traced which part of the ancestry leads to founders; the rest hangs on one unknown parent
 * @param meanKinship with all living ones, itself included where it lives; null where none lives
 */
public record KinshipFigures(
        String taxon,
        int known,
        int living,
        double inbreeding,
        double traced,
        @Nullable Double meanKinship,
        double geneDiversity) {}
