package ayaz.bundles;

import ayaz.leaves.CanonicalFacts;
import ayaz.leaves.LeafTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record in all its versions, as an entry of a bundle. */
record RecordFile(Kind kind, UUID id, String name, RecordVersions versions) {

    /** What an event is about, directly or through its unit, and what is attached to that. */
    enum Kind {
        UNIT,
        LOT,
        ANIMAL,
        COLLECTION,
        TAXON,
        DOCUMENT;

        private String folder() {
            return switch (this) {
                case TAXON -> "taxa";
                case DOCUMENT -> "attachments";
                default -> name().toLowerCase(Locale.ROOT) + "s";
            };
        }
    }

    String entry() {
        return kind.folder() + "/" + id;
    }

    byte[] bytes() {
        var facts = new TreeMap<String, Object>();
        facts.put("format", "ayaz-record/1");
        facts.put("id", id);
        facts.put("kind", kind);
        facts.put("name", name);
        facts.put(
                "versions", versions.versions().stream().map(RecordFile::facts).toList());
        return CanonicalFacts.of(facts).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> facts(RecordVersions.Version version) {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("facts", version.facts());
        facts.put("from", time(version.from()));
        facts.put("until", time(version.until()));
        return facts;
    }

    private static @Nullable String time(@Nullable Instant moment) {
        return moment == null ? null : LeafTime.text(moment);
    }
}
