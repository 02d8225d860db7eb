package ayaz.bundles;

import ayaz.documents.DocumentLine;
import ayaz.documents.DocumentQueries;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents that are attached to the records of a bundle, and the files of those that may leave the house. */
@ApplicationScoped
public class BundleDocuments {

    /** Of all files together; what comes after is named by its hash. */
    private static final long MOST_BYTES = 64 << 20;

    @Inject
    DocumentQueries documents;

    /** The newest first. */
    @Requires(Permission.AUDIT)
    public List<BundleDocument> of(List<RecordFile> records) {
        List<UUID> holders = records.stream().map(RecordFile::id).toList();
        var room = new Room();
        return documents.attachedTo(holders).stream()
                .map(each -> new BundleDocument(each.line(), each.record(), withheld(each.line(), room)))
                .toList();
    }

    /** By their names as entries. */
    @Requires(Permission.AUDIT)
    public Map<String, byte[]> files(List<BundleDocument> named) {
        var files = new HashMap<String, byte[]>();
        for (BundleDocument each : named) {
            if (each.withheld() == null) {
                files.computeIfAbsent(
                        "documents/" + each.line().sha256(),
                        entry -> documents.content(each.line().id()));
            }
        }
        return files;
    }

    private static BundleDocument.@Nullable Withheld withheld(DocumentLine line, Room room) {
        if (line.access().equals("CONFIDENTIAL")) {
            return BundleDocument.Withheld.CONFIDENTIAL;
        }
        if (line.voided() != null) {
            return BundleDocument.Withheld.VOID;
        }
        return room.has(line) ? null : BundleDocument.Withheld.SIZE;
    }

    /** What is there once takes room once. */
    private static final class Room {

        private final Set<String> taken = new HashSet<>();
        private long left = MOST_BYTES;

        boolean has(DocumentLine line) {
            if (taken.contains(line.sha256())) {
                return true;
            }
            if (line.size() > left) {
                return false;
            }
            left -= line.size();
            return taken.add(line.sha256());
        }
    }
}
