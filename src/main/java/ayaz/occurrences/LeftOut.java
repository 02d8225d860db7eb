package ayaz.occurrences;

/** Why a row of a file is no occurrence. What a camera saw of nothing is effort all the same. */
public enum LeftOut {
    /** Nothing is on the picture. */
    BLANK,
    /** Nobody has looked yet, or nobody could say. */
    UNCLASSIFIED,
    /** People and vehicles. */
    PEOPLE,
    /** A picture of an event that is told as a whole. */
    PICTURE_OF_EVENT,
    /** Said to be wrong by the source: an outlier. */
    OUTLIER,
    /** A reading of a sensor without a position. */
    NO_POSITION,
    /** Looked for and not found. */
    ABSENT,
    /** Of a taxon that our list does not have. */
    UNKNOWN_TAXON
}
