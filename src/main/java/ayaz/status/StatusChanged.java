package ayaz.status;

/** A list says something else than before, of whatever taxon. */
public record StatusChanged() {}
