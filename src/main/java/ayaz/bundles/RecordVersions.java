package ayaz.bundles;

import ayaz.history.RecordChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record as it stood, from the oldest version to that of today: what it is now, with its changes taken back. */
record RecordVersions(List<Version> versions) {

    /** In force from {@code from} (null: from the beginning) until {@code until} (null: still). */
    record Version(@Nullable Instant from, @Nullable Instant until, SortedMap<String, @Nullable Object> facts) {}

    /** {@code changes} are the newest first; those of one moment make one version. */
    static RecordVersions of(SortedMap<String, @Nullable Object> today, List<RecordChange> changes) {
        var versions = new ArrayList<Version>();
        var facts = new TreeMap<>(today);
        Instant until = null;
        for (int i = 0; i < changes.size(); ) {
            Instant at = changes.get(i).at();
            versions.add(new Version(at, until, new TreeMap<>(facts)));
            for (; i < changes.size() && changes.get(i).at().equals(at); i++) {
                facts.put(changes.get(i).field(), changes.get(i).before());
            }
            until = at;
        }
        versions.add(new Version(null, until, facts));
        Collections.reverse(versions);
        return new RecordVersions(versions);
    }
}
