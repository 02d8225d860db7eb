package ayaz.specimen;

import java.util.UUID;

/** A unit of this lot is known by its supplier's code from now on, too. */
public record TubeLinked(UUID lot) {}
