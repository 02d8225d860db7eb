package ayaz.occurrences;

/** A place as it was told, where that was not in WGS 84. */
record VerbatimPlace(String coordinates, String datum) {}
