package ayaz.evidence;

import ayaz.leaves.LeafTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records that the events are about: what the maker of the bundle says of them. */
final class Records {

    /** Where the records of attached documents stand. */
    static final String ATTACHMENTS = "attachments";

    private static final String FORMAT = "ayaz-record/1";
    private static final Set<String> MEMBERS = Set.of("format", "id", "kind", "name", "versions");
    private static final Set<String> OF_VERSION = Set.of("from", "until", "facts");

    private final EvidenceFile file;

    /** @param inFacts the member of facts that names such a record in any other; null: none does */
    private record Kind(
            String name, String folder, @Nullable String inFacts) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("UNIT", "units", null),
            new Kind("LOT", "lots", "lot"),
            new Kind("ANIMAL", "animals", "animal"),
            new Kind("COLLECTION", "collections", "collection"),
            new Kind("TAXON", "taxa", "taxon"),
            new Kind("DOCUMENT", ATTACHMENTS, null));
    private static final Kind UNIT = KINDS.get(0);

    Records(EvidenceFile file) {
        this.file = file;
    }

    /** @param units codes by id: all units that there are events of */
    void mustBeThoseOf(Map<String, String> units) {
        for (Kind kind : KINDS) {
            file.folder(kind.folder).forEach((id, content) -> {
                String code = units.get(id);
                EvidenceRefused.at(kind.folder + "/" + id, () -> check(kind, id, content, code));
            });
        }
        units.keySet().forEach(id -> file.entry(UNIT.folder + "/" + id));
    }

    private Content check(Kind kind, String id, Content content, @Nullable String code) {
        Map<String, Object> record = Json.object(Json.parse(content));
        must(record.keySet().equals(MEMBERS), "has other members");
        must(Json.text(record, "format").equals(FORMAT), "is of another format");
        must(Json.text(record, "id").equals(id), "has another id");
        must(Json.text(record, "kind").equals(kind.name), "is of another kind");
        String name = Json.text(record, "name");
        must(!kind.equals(UNIT) || name.equals(code), "is of no unit here, or has another code");
        versions(kind, Json.list(record, "versions"));
        return content;
    }

    private void versions(Kind kind, List<?> versions) {
        must(!versions.isEmpty(), "has no version");
        Object begins = Json.Literal.NULL;
        for (int i = 0; i < versions.size(); i++) {
            Map<String, Object> version = Json.object(versions.get(i));
            must(version.keySet().equals(OF_VERSION), "has a version with other members");
            must(begins.equals(version.get("from")), "has versions that do not follow each other");
            Object ends = version.getOrDefault("until", "");
            if (i == versions.size() - 1) {
                must(ends.equals(Json.Literal.NULL), "has a last version that ends");
            } else {
                mustBeLater(ends, begins);
            }
            begins = ends;
            facts(kind, Json.object(version, "facts"));
        }
    }

    private static void mustBeLater(Object ends, Object begins) {
        boolean later = ends instanceof String end
                && (!(begins instanceof String begin) || LeafTime.parse(begin).isBefore(LeafTime.parse(end)));
        must(later, "has a version that ends before it begins");
        LeafTime.parse((String) ends);
    }

    private void facts(Kind kind, Map<String, Object> facts) {
        for (Kind named : KINDS) {
            Object id = named.inFacts == null ? null : facts.get(named.inFacts);
            if (id != null && !id.equals(Json.Literal.NULL)) {
                must(id instanceof String, "names a record by something else than its id");
                file.entry(named.folder + "/" + id);
            }
        }
        must(!kind.equals(UNIT) || facts.get("lot") instanceof String, "has no lot");
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new EvidenceRefused("", otherwise);
        }
    }
}
