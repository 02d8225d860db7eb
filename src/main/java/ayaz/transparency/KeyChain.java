package ayaz.transparency;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteRefused;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The keys of the log in the order of their use. Each but the first was handed the log by the one before it, in a note
 * that both have signed.
 */
record KeyChain(List<LogRows.Key> keys) {

    private static final String TITLE = "ayaz-log-key-handover/1";

    /** Whether every hand-over holds; then whoever trusts one key can trust the later ones. */
    boolean holds() {
        for (int i = 0; i < keys.size(); i++) {
            LogRows.Key key = keys.get(i);
            if (key.number() != i + 1 || (i == 0 ? !isFirst(key) : !isHandedOver(keys.get(i - 1), key))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirst(LogRows.Key key) {
        return key.fromSize() == 0 && key.handover() == null;
    }

    private static boolean isHandedOver(LogRows.Key before, LogRows.Key after) {
        String note = after.handover();
        if (note == null || after.fromSize() < before.fromSize()) {
            return false;
        }
        try {
            SignedNote handover = SignedNote.parse(note);
            return handover.text().equals(text(before.key(), after.key(), after.fromSize(), after.createdAt()))
                    && handover.signersAmong(List.of(before.key(), after.key()))
                            .equals(Set.of(before.key(), after.key()));
        } catch (NoteRefused e) {
            return false;
        }
    }

    static String text(NoteKey before, NoteKey after, long fromSize, Instant at) {
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

    static String handover(NoteSigner before, NoteSigner after, long fromSize, Instant at) {
        String text = text(before.key(), after.key(), fromSize, at);
        return SignedNote.of(text, before.sign(text), after.sign(text)).written();
    }

    /** Whether the note is signed by the key that was in use at that size. */
    boolean signed(SignedNote note, long size) {
        try {
            return keys.stream()
                    .filter(key -> key.fromSize() <= size)
                    .reduce((earlier, later) -> later)
                    .map(key -> !note.signersAmong(List.of(key.key())).isEmpty())
                    .orElse(false);
        } catch (NoteRefused e) {
            return false;
        }
    }
}
