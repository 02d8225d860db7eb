package ayaz.occurrences;

/** How a file tells what was seen. */
public enum DatasetFormat {
    CAMTRAP_DP,
    MOVEBANK,
    DARWIN_CORE,
    COUNTS
}
