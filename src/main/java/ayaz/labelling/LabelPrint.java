package ayaz.labelling;

import ayaz.labels.LabelTemplate;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One label that was made: for which unit, from which version of which template, which copy, by whom and why again. */
@Entity
@Table(name = "label_print")
public class LabelPrint {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    private String template;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "copy_number")
    private int copyNumber;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private UUID printedBy;

    private @Nullable String reason;

    protected LabelPrint() {}

    LabelPrint(
            UUID unitId,
            LabelTemplate template,
            int copyNumber,
            Instant printedAt,
            UUID printedBy,
            @Nullable String reason) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.template = template.name();
        this.templateVersion = template.sha256();
        this.copyNumber = copyNumber;
        this.printedAt = printedAt;
        this.printedBy = printedBy;
        this.reason = reason;
    }
}
