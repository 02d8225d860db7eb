package ayaz.transparency;

/** Ends a round of sealing, because to go on would sign what must not be signed. */
final class LogTroubled extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final LogTrouble trouble;

    LogTroubled(LogTrouble trouble, String detail) {
        super(trouble + ": " + detail);
        this.trouble = trouble;
    }

    LogTrouble trouble() {
        return trouble;
    }
}
