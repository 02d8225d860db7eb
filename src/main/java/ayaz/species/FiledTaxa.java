package ayaz.species;

import java.util.Set;
import java.util.UUID;

/** Tells under which taxa something is filed at all; whoever keeps such things answers. */
public interface FiledTaxa {

    Set<UUID> ids();
}
