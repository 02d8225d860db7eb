package ayaz.notes;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text and who signed it. The text counts for nothing until {@link #signersAmong} has named a key that is trusted. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new NoteRefused("the text of a note ends with a newline");
        }
        if (text.codePoints().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new NoteRefused("a note has no control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new NoteRefused("a note has 1 to 100 signatures");
        }
    }

    public static SignedNote of(String text, NoteSignature... signatures) {
        return new SignedNote(text, List.of(signatures));
    }

    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new NoteRefused("too long a note");
        }
        return parse(StrictText.utf8(bytes));
    }

    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new NoteRefused("a note has a text, an empty line and signatures");
        }
        StrictText.utf8(note);
        String lines = note.substring(end + 2);
        if (lines.isEmpty()) {
            throw new NoteRefused("a note has a signature");
        }
        List<NoteSignature> signatures = Arrays.stream(
                        lines.substring(0, lines.length() - 1).split("\n", -1))
                .map(NoteSignature::parse)
                .toList();
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /**
     * Which of these keys signed it. A signature that claims to be of one of them and is not makes the whole note
     * refused; signatures of other keys mean nothing.
     */
    public Set<NoteKey> signersAmong(Collection<NoteKey> known) {
        var signers = new LinkedHashSet<NoteKey>();
        for (NoteSignature signature : signatures) {
            for (NoteKey key : known) {
                if (key.claims(signature)) {
                    if (!key.verifies(text, signature)) {
                        throw new NoteRefused("the signature of " + key.name() + " is false");
                    }
                    signers.add(key);
                }
            }
        }
        return signers;
    }

    public SignedNote with(Collection<NoteSignature> further) {
        return new SignedNote(
                text,
                Stream.concat(signatures.stream(), further.stream()).distinct().toList());
    }

    /** The note as it is passed on. */
    public String written() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return written();
    }
}
