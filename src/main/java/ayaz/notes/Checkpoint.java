package ayaz.notes;

import ayaz.merkle.Hash;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** How large a log was and which root it had: the text of a signed note (tlog-checkpoint). */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int FIXED_LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw new NoteRefused("no log has a negative size");
        }
        mustBeLine(origin);
        extensions.forEach(Checkpoint::mustBeLine);
        if (size == 0 && !root.equals(Hash.EMPTY)) {
            throw new NoteRefused("the root of an empty log is the hash of nothing");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static void mustBeLine(String line) {
        if (line.isEmpty() || line.codePoints().anyMatch(c -> c < ' ')) {
            throw new NoteRefused("a line of a checkpoint is empty or has control characters");
        }
    }

    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        int last = lines.length - 1;
        if (last < FIXED_LINES || !lines[last].isEmpty()) {
            throw new NoteRefused("a checkpoint has an origin, a size and a root");
        }
        byte[] root = StrictText.base64(lines[2]);
        if (root.length != Hash.LENGTH) {
            throw new NoteRefused("a root has 32 bytes");
        }
        return new Checkpoint(
                lines[0],
                StrictText.decimal(lines[1]),
                Hash.of(root),
                Arrays.asList(lines).subList(FIXED_LINES, last));
    }

    public String text() {
        var text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n');
        text.append(Base64.getEncoder().encodeToString(root.bytes())).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
