package ayaz.evidence;

import ayaz.notes.NoteSigner;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A bundle before it is signed: what an honest institution, or somebody with its key or another, puts into one. */
final class Draft {

    final Map<String, byte[]> entries = new TreeMap<>();
    ManifestHead head;
    NoteSigner issuer;

    Draft(ManifestHead head, NoteSigner issuer) {
        this.head = head;
        this.issuer = issuer;
    }

    Draft copy() {
        var copy = new Draft(head, issuer);
        entries.forEach((name, content) -> copy.entries.put(name, content.clone()));
        return copy;
    }

    Draft signedBy(NoteSigner other) {
        issuer = other;
        return this;
    }

    Draft put(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Draft put(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    Draft without(String name) {
        mustHave(name);
        entries.remove(name);
        return this;
    }

    /** Fails when nothing changes, so that no attack is forgotten when the format changes. */
    Draft edit(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("Nothing to attack in " + name);
        }
        return put(name, after);
    }

    Draft replace(String name, String what, String with) {
        return edit(name, text -> text.replace(what, with));
    }

    /** Under another name. */
    Draft rename(String name, String other) {
        byte[] content = mustHave(name);
        entries.remove(name);
        return put(other, content);
    }

    String text(String name) {
        return new String(mustHave(name), StandardCharsets.UTF_8);
    }

    /** The first entry of a folder. */
    String first(String folder) {
        return entries.keySet().stream()
                .filter(each -> each.startsWith(folder + "/"))
                .findFirst()
                .orElseThrow();
    }

    private byte[] mustHave(String name) {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new IllegalStateException("No " + name);
        }
        return content;
    }

    byte[] file() {
        return EvidenceFile.write(entries, head, issuer);
    }
}
