package ayaz.species;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A split or lump as people read it, by either side of it; {@code parts} came out of the split or went into the lump. */
public record TaxonActLine(
        UUID id,
        TaxonAct.Kind kind,
        TaxonEntry taxon,
        List<TaxonEntry> parts,
        String happenedOn,
        String source,
        @Nullable String remarks) {}
