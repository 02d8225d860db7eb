package ayaz.labelling;

import ayaz.labels.LabelTemplate;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One label that was made for a place: from which version of which template, which copy, by whom. */
@Entity
@Table(name = "node_label_print")
public class NodeLabelPrint {

    @Id
    private UUID id;

    @Column(name = "node_id")
    private UUID nodeId;

    private String template;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "copy_number")
    private int copyNumber;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private UUID printedBy;

    protected NodeLabelPrint() {}

    NodeLabelPrint(UUID nodeId, LabelTemplate template, int copyNumber, Instant printedAt, UUID printedBy) {
        this.id = Ids.next();
        this.nodeId = nodeId;
        this.template = template.name();
        this.templateVersion = template.sha256();
        this.copyNumber = copyNumber;
        this.printedAt = printedAt;
        this.printedBy = printedBy;
    }
}
