package ayaz.specimen;

import java.util.UUID;

/** A lot of an unknown donor was identified anew. */
public record LotIdentified(UUID lot) {}
