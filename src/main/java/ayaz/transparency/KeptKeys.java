package ayaz.transparency;

import ayaz.notes.Handover;
import ayaz.notes.KeyChain;
import ayaz.notes.NoteRefused;
import ayaz.notes.SignedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys as the database keeps them; whoever can write there can have changed them. */
record KeptKeys(List<LogRows.Key> keys) {

    /** If every hand-over holds, and is the one that the row tells of. */
    Optional<KeyChain> chain() {
        try {
            var links = new ArrayList<KeyChain.Link>();
            for (LogRows.Key key : keys) {
                String note = key.handover();
                SignedNote handover = note == null ? null : SignedNote.parse(note);
                links.add(new KeyChain.Link(key.fromSize(), key.key(), handover));
                if (key.number() != links.size() || (handover != null && !isOf(key, handover))) {
                    return Optional.empty();
                }
            }
            return Optional.of(new KeyChain(links));
        } catch (NoteRefused e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(LogRows.Key key, SignedNote handover) {
        return Handover.in(handover).at().equals(key.createdAt());
    }
}
