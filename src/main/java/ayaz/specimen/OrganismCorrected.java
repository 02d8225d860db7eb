package ayaz.specimen;

import java.util.List;
import java.util.UUID;

/** An animal is called or known otherwise from now on; its lots show it. */
public record OrganismCorrected(UUID organism, List<UUID> lots) {}
