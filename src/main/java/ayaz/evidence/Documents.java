package ayaz.evidence;

import ayaz.leaves.LeafTime;
import ayaz.notes.StrictText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The attached documents: what is said of each, and the files of those that are given out, no other. */
final class Documents {

    private static final String FILES = "documents";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final EvidenceFile file;
    private final Set<String> named = new HashSet<>();

    Documents(EvidenceFile file) {
        this.file = file;
    }

    List<Verdict.Attached> mustBeThoseNamed() {
        Signatures.mustBeNamedByHash(file, FILES);
        var attached = new ArrayList<Verdict.Attached>();
        file.folder(Records.ATTACHMENTS)
                .forEach((id, content) -> attached.add(EvidenceRefused.at(
                        Records.ATTACHMENTS + "/" + id, () -> check(Json.object(Json.parse(content))))));
        for (String hash : file.folder(FILES).keySet()) {
            must(named.contains(hash), FILES + "/" + hash, "is named by nothing");
        }
        return attached;
    }

    private Verdict.Attached check(Map<String, Object> record) {
        Verdict.Attached newest = null;
        for (Object version : Json.list(record, "versions")) {
            newest = version(Json.text(record, "name"), Json.object(Json.object(version), "facts"));
        }
        if (newest == null) {
            throw new EvidenceRefused("", "has no version");
        }
        return newest;
    }

    private Verdict.Attached version(String name, Map<String, Object> facts) {
        mustBeOfOneRecord(facts);
        Json.text(facts, "kind");
        String hash = Json.text(facts, "sha256");
        must(HASH.matcher(hash).matches(), "", "has something else than a hash");
        long size = StrictText.count(Json.text(facts, "size"));
        LeafTime.parse(Json.text(facts, "attachedAt"));
        Object withheld = facts.getOrDefault("withheld", "");
        boolean given = withheld.equals(Json.Literal.NULL);
        must(given || !Json.text(facts, "withheld").isEmpty(), "", "does not say why it is withheld");
        if (given) {
            named.add(hash);
            must(file.entry(FILES + "/" + hash).length() == size, "", "is of another size");
        }
        return new Verdict.Attached(name, Json.text(facts, "attachedBy"), size, hash, given);
    }

    /** That of a lot or of an animal is there, as the rule for records has found. */
    private void mustBeOfOneRecord(Map<String, Object> facts) {
        long holders = List.of("unit", "lot", "animal").stream()
                .filter(each -> facts.get(each) instanceof String)
                .count();
        must(holders == 1, "", "is attached to nothing, or to several");
        if (facts.get("unit") instanceof String unit) {
            file.entry("units/" + unit);
        }
    }

    private static void must(boolean holds, String where, String otherwise) {
        if (!holds) {
            throw new EvidenceRefused(where, otherwise);
        }
    }
}
