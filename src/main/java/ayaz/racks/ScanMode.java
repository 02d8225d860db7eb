package ayaz.racks;

/** What a reading of a rack is for. */
public enum ScanMode {
    /** The tubes are known, or will be: where do they stand? */
    LOCATE,
    /** The units of the rack are registered at their positions: which code does each tube carry? */
    ASSIGN
}
