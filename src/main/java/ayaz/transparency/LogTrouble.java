package ayaz.transparency;

/** Why nothing is sealed. Whatever is wrong, acts go on, and their events wait. */
public enum LogTrouble {
    /** Neither a home directory nor a key store was named. */
    NO_HOME,
    /** The newest key of the log is not among this server's. */
    FOREIGN_KEY,
    /** The database is smaller than a checkpoint that this server remembers: an old backup. */
    ROLLED_BACK,
    /** The database has another history than a checkpoint that this server remembers. */
    FORKED,
    /** The tree in the database is not the one that was signed. */
    TAMPERED,
    /** Anything else, the database away for instance; the log file tells. */
    FAILING
}
