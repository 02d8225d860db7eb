package ayaz.notes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One key of a log gives the log to another.
 *
 * @param fromSize the smallest size of the log that the new key signs
 */
public record Handover(long fromSize, Instant at, NoteKey before, NoteKey after) {

    private static final String TITLE = "ayaz-log-key-handover/1";
    private static final int LINES = 6;

    static Handover parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(TITLE) || !lines[LINES].isEmpty()) {
            throw new NoteRefused("a hand-over has six lines");
        }
        NoteKey after = NoteKey.parse(lines[5]);
        if (!after.name().equals(lines[1])) {
            throw new NoteRefused("the new key is of another log");
        }
        return new Handover(StrictText.count(lines[2]), time(lines[3]), NoteKey.parse(lines[4]), after);
    }

    /** Of a year of four digits; others begin with a sign. */
    private static Instant time(String text) {
        try {
            Instant time = Instant.parse(text);
            if (time.toString().equals(text) && Character.isDigit(text.charAt(0))) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new NoteRefused("not a time", e);
        }
        throw new NoteRefused("not a time as it is written");
    }

    public String text() {
        return String.join(
                        "\n",
                        TITLE,
                        after.name(),
                        String.valueOf(fromSize),
                        at.toString(),
                        before.toString(),
                        after.toString())
                + "\n";
    }

    /** Signed by both. */
    public static SignedNote sign(NoteSigner before, NoteSigner after, long fromSize, Instant at) {
        String text = new Handover(fromSize, at, before.key(), after.key()).text();
        return SignedNote.of(text, before.sign(text), after.sign(text));
    }

    /** What is handed over in a note that both keys, and nobody else, have signed. */
    public static Handover in(SignedNote note) {
        Handover handover = parse(note.text());
        boolean bySigners = note.signatures().size() == 2
                && note.signersAmong(List.of(handover.before, handover.after))
                        .equals(Set.of(handover.before, handover.after));
        if (!bySigners) {
            throw new NoteRefused("a hand-over is signed by the old and by the new key");
        }
        return handover;
    }
}
