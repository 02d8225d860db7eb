package ayaz.imports;

import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file whose samples are in the collection, known again by the digest of its bytes. */
@Entity
@Table(name = "imported_file")
class ImportedFile {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "copy_no")
    private int copy;

    @Column(name = "file_name")
    private String fileName;

    private @Nullable String mapping;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "unit_count")
    private int units;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private UUID importedBy;

    protected ImportedFile() {}

    ImportedFile(SheetFile file, int copy, ImportPlan plan, Instant now, UUID importer) {
        this.id = Ids.next();
        this.sha256 = file.sha256();
        this.copy = copy;
        this.fileName = file.name();
        this.mapping = file.mapping();
        this.rows = plan.rows();
        this.units = plan.units();
        this.importedAt = now;
        this.importedBy = importer;
    }

    int copy() {
        return copy;
    }

    Instant importedAt() {
        return importedAt;
    }
}
