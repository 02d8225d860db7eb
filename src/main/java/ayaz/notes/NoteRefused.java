package ayaz.notes;

/** The text is no note, key, checkpoint or cosignature, or a signature in it is false. */
public final class NoteRefused extends RuntimeException {

    public NoteRefused(String why) {
        super(why);
    }

    NoteRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
