package ayaz.evidence;

import ayaz.leaves.LeafTime;
import ayaz.notes.NoteKey;
import ayaz.notes.NoteRefused;
import ayaz.notes.StrictText;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * What the manifest says before it lists the entries.
 *
 * @param size of the checkpoint that the events are proven against
 * @param words the number, name or words that were asked for
 * @param language of the certificate
 */
public record ManifestHead(String origin, Instant madeAt, long size, Subject subject, String words, String language) {

    private static final String FORMAT = "ayaz-evidence/1";
    private static final Set<String> LANGUAGES = Set.of("en", "kk", "ru");
    private static final int LINES = 6;

    /** What the bundle was made from. */
    public enum Subject {
        UNIT,
        LOT,
        ANIMAL,
        SEARCH;

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Subject of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new NoteRefused("made of something unknown"));
        }
    }

    public ManifestHead {
        NoteKey.mustBeName(origin);
        if (words.isEmpty() || words.codePoints().anyMatch(c -> c < ' ')) {
            throw new NoteRefused("words are one line");
        }
        if (!LANGUAGES.contains(language)) {
            throw new NoteRefused("unknown language");
        }
        if (size < 0 || size > StrictText.GREATEST_COUNT) {
            throw new NoteRefused("not a size");
        }
    }

    /** Of the beginning of the text; what follows is compared with {@link #text}. */
    static ManifestHead parse(String text) {
        String[] lines = text.split("\n", LINES + 1);
        if (lines.length <= LINES || !lines[0].equals(FORMAT)) {
            throw new NoteRefused("not a manifest");
        }
        String[] about = lines[4].split(" ", 2);
        if (about.length < 2) {
            throw new NoteRefused("made of nothing");
        }
        return new ManifestHead(
                lines[1],
                LeafTime.parse(lines[2]),
                StrictText.count(lines[3]),
                Subject.of(about[0]),
                about[1],
                lines[5]);
    }

    /** The whole text of the manifest of these entries. */
    String text(Map<String, Content> entries) {
        var text = new StringBuilder();
        text.append(FORMAT).append('\n').append(origin).append('\n');
        text.append(LeafTime.text(madeAt)).append('\n').append(size).append('\n');
        text.append(subject.word()).append(' ').append(words).append('\n');
        text.append(language).append('\n');
        entries.forEach((name, content) -> text.append(content.sha256())
                .append(' ')
                .append(content.length())
                .append(' ')
                .append(name)
                .append('\n'));
        return text.toString();
    }
}
