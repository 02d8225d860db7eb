package ayaz.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a log in the order of their use. Each but the first was handed the log by the one before it, in a note that
 * both have signed, so that whoever trusts one key can trust the later ones. A chain that does not hold cannot be made.
 */
public final class KeyChain {

    private final List<Link> links;
    private final TreeMap<Long, NoteKey> bySize = new TreeMap<>();

    /** A key, the smallest size that it signed, and, but for the first, the note that handed it the log. */
    public record Link(long fromSize, NoteKey key, @Nullable SignedNote handover) {}

    public KeyChain(List<Link> links) {
        this.links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new NoteRefused("there is no key");
        }
        var seen = new HashSet<NoteKey>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            mustBeLogKey(link.key);
            if (!seen.add(link.key)) {
                throw new NoteRefused("a key is there twice");
            }
            if (i == 0) {
                mustBeFirst(link);
            } else {
                mustBeHandedOver(links.get(i - 1), link);
            }
            bySize.put(link.fromSize, link.key);
        }
    }

    private void mustBeLogKey(NoteKey key) {
        if (key.type() != NoteKey.Type.ED25519 || !key.name().equals(origin())) {
            throw new NoteRefused("not a key of this log");
        }
    }

    private static void mustBeFirst(Link link) {
        if (link.fromSize != 0 || link.handover != null) {
            throw new NoteRefused("nobody hands over to the first key");
        }
    }

    private static void mustBeHandedOver(Link before, Link after) {
        if (after.handover == null || after.fromSize < before.fromSize) {
            throw new NoteRefused("a key has no hand-over");
        }
        Handover handover = Handover.in(after.handover);
        if (!handover.before().equals(before.key)
                || !handover.after().equals(after.key)
                || handover.fromSize() != after.fromSize) {
            throw new NoteRefused("the hand-over is that of another key");
        }
    }

    /** A line for each key, and below them, each after an empty line, the hand-overs. */
    public static KeyChain parse(String file) {
        if (!file.endsWith("\n")) {
            throw new NoteRefused("the last line of the keys does not end");
        }
        String[] blocks = file.substring(0, file.length() - 1).split("\n\n", -1);
        String[] keys = blocks[0].split("\n", -1);
        if (blocks.length != 2 * keys.length - 1) {
            throw new NoteRefused("each key but the first has one hand-over");
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < keys.length; i++) {
            String[] line = keys[i].split(" ", 2);
            if (line.length < 2) {
                throw new NoteRefused("not a size and a key");
            }
            SignedNote handover = i == 0 ? null : SignedNote.parse(blocks[2 * i - 1] + "\n\n" + blocks[2 * i] + "\n");
            links.add(new Link(StrictText.count(line[0]), NoteKey.parse(line[1]), handover));
        }
        return new KeyChain(links);
    }

    public String origin() {
        return links.get(0).key.name();
    }

    public List<NoteKey> keys() {
        return links.stream().map(Link::key).toList();
    }

    /** The one in use now. */
    public NoteKey last() {
        return links.get(links.size() - 1).key;
    }

    /** The key that signs the checkpoint of that size. */
    public NoteKey at(long size) {
        return Optional.ofNullable(bySize.floorEntry(size))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new NoSuchElementException("No log has the size " + size));
    }

    /**
     * The checkpoint that the log has signed here: of this log, and with one signature under its name, which is that of
     * the key in use at its size. Signatures under other names are not looked at.
     */
    public Checkpoint checkpoint(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<NoteSignature> ours = note.signatures().stream()
                .filter(each -> each.keyName().equals(origin()))
                .toList();
        if (!checkpoint.origin().equals(origin())
                || ours.size() != 1
                || !at(checkpoint.size()).verifies(note.text(), ours.get(0))) {
            throw new NoteRefused("the log has not signed this");
        }
        return checkpoint;
    }
}
