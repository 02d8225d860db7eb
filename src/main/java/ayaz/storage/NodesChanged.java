package ayaz.storage;

import java.util.Set;
import java.util.UUID;

/** These places are called or placed differently now; fired inside the act. */
public record NodesChanged(Set<UUID> nodes) {}
