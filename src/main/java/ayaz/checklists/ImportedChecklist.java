package ayaz.checklists;

import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A checklist that was taken in; it is never changed. */
@Entity
@Table(name = "checklist")
public class ImportedChecklist {

    private static final int FILE_NAME = 200;

    @Id
    private UUID id;

    private String title;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "new_count")
    private int fresh;

    @Column(name = "matched_count")
    private int matched;

    @Column(name = "changed_count")
    private int changed;

    @Column(name = "refused_count")
    private int refused;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private UUID importedBy;

    protected ImportedChecklist() {}

    ImportedChecklist(ChecklistWish wish, String sha256, ChecklistPlan plan, int refused, Instant now, UUID who) {
        this.id = Ids.next();
        this.title = wish.source();
        this.fileName =
                wish.fileName().length() > FILE_NAME ? wish.fileName().substring(0, FILE_NAME) : wish.fileName();
        this.sha256 = sha256;
        this.rows = plan.rows();
        this.fresh = plan.fresh().size();
        this.matched = plan.matched();
        this.changed = plan.changed().size();
        this.refused = refused;
        this.importedAt = now;
        this.importedBy = who;
    }

    UUID id() {
        return id;
    }
}
