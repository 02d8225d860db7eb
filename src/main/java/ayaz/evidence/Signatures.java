package ayaz.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The electronic signatures that events were made with, and the versions of records that were signed. */
final class Signatures {

    private static final String SIGNATURES = "signatures";
    private static final String SIGNED = "signed";

    private final EvidenceFile file;
    private final Map<String, Signature> byHash = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, List<Event>> bySignedVersion = new HashMap<>();

    /** @param version the hash of what was signed */
    private record Signature(Verdict.Signed shown, String version) {}

    Signatures(EvidenceFile file) {
        this.file = file;
    }

    /** Answers what the signatures of these events say; each of them covers its events. */
    List<Verdict.Signed> of(List<Event> events) {
        mustBeNamedByHash(file, SIGNATURES);
        mustBeNamedByHash(file, SIGNED);
        file.folder(SIGNATURES)
                .forEach((hash, content) ->
                        byHash.put(hash, EvidenceRefused.at(SIGNATURES + "/" + hash, () -> parse(content))));
        byHash.values().forEach(each -> bySignedVersion.put(each.version, new ArrayList<>()));
        mustBeExactly(SIGNED, bySignedVersion.keySet());
        events.forEach(this::assign);
        mustBeExactly(SIGNATURES, named);
        bySignedVersion.forEach(this::mustCover);
        return byHash.values().stream().map(Signature::shown).toList();
    }

    static void mustBeNamedByHash(EvidenceFile file, String folder) {
        file.folder(folder).forEach((hash, content) -> {
            if (!content.sha256().equals(hash)) {
                throw new EvidenceRefused(folder + "/" + hash, "is not named by its hash");
            }
        });
    }

    private static Signature parse(Content content) {
        Map<String, Object> json = Json.object(Json.parse(content));
        var shown = new Verdict.Signed(
                Json.text(json, "printedName"),
                Json.text(json, "act"),
                Json.text(json, "meaning"),
                Json.text(json, "signedAt"));
        return new Signature(shown, Json.text(Json.object(json, "record"), "sha256"));
    }

    private void assign(Event event) {
        String hash = event.signature();
        if (hash != null) {
            Signature signature = byHash.get(hash);
            if (signature == null) {
                throw new EvidenceRefused(SIGNATURES + "/" + hash, "is missing");
            }
            named.add(hash);
            bySignedVersion.getOrDefault(signature.version, new ArrayList<>()).add(event);
        }
    }

    private void mustBeExactly(String folder, Set<String> named) {
        if (!file.folder(folder).keySet().equals(named)) {
            throw new EvidenceRefused(folder, "there are others than are named");
        }
    }

    private void mustCover(String version, List<Event> events) {
        String where = SIGNED + "/" + version;
        SignedVersion signed = EvidenceRefused.at(where, () -> SignedVersion.read(file.entry(where)));
        for (Event event : events) {
            Signature signature = byHash.get(event.signature());
            if (signature == null || !signed.covers(event, signature.shown.act())) {
                throw new EvidenceRefused(where, "does not cover event " + event.index());
            }
        }
    }
}
