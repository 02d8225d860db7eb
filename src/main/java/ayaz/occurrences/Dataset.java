package ayaz.occurrences;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Withdrawal;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one import brought. It stands or falls as a whole. */
@Entity
@Table(name = "occurrence_dataset")
class Dataset implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Basic(optional = false)
    private String name;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private DatasetFormat format;

    @NotAudited
    @Column(name = "source_key")
    private String sourceKey;

    @NotAudited
    @Column(name = "source_id")
    private UUID sourceId;

    @NotAudited
    @Column(name = "file_name")
    private String fileName;

    @NotAudited
    private String sha256;

    @NotAudited
    private @Nullable String licence;

    @NotAudited
    private @Nullable String citation;

    @NotAudited
    @Column(name = "row_count")
    private int rowCount;

    @NotAudited
    @Column(name = "occurrence_count")
    private int occurrenceCount;

    @NotAudited
    @Column(name = "count_count")
    private int countCount;

    @NotAudited
    @Column(name = "known_count")
    private int knownCount;

    @NotAudited
    @Column(name = "left_out")
    private @Nullable String leftOut;

    @NotAudited
    private @Nullable Integer deployments;

    @NotAudited
    @Column(name = "camera_days")
    private @Nullable BigDecimal cameraDays;

    @NotAudited
    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @NotAudited
    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @NotAudited
    @Column(name = "imported_at")
    private Instant importedAt;

    @NotAudited
    @Column(name = "imported_by")
    private UUID importedBy;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    /** The database's own: nothing where it was taken back. */
    @NotAudited
    @Column(name = "standing_sha256", insertable = false, updatable = false)
    private @Nullable String standingSha256;

    protected Dataset() {}

    Dataset(FieldFile file, DatasetFacts facts, Tally tally, UUID sourceId, Instant now, UUID importer) {
        this.id = Ids.next();
        this.name = facts.name();
        this.format = facts.format();
        this.sourceKey = facts.sourceKey();
        this.sourceId = sourceId;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.licence = facts.licence();
        this.citation = facts.citation();
        this.rowCount = tally.rows();
        this.occurrenceCount = tally.occurrences();
        this.countCount = tally.counts();
        this.knownCount = tally.known();
        this.leftOut = tally.leftOutText();
        this.deployments = facts.deployments();
        this.cameraDays = facts.cameraDays();
        this.firstDay = tally.firstDay();
        this.lastDay = tally.lastDay();
        this.importedAt = now;
        this.importedBy = importer;
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.DATASET, id, name);
    }

    /** It was wrong, or wrongly read: none of it counts any more. */
    void takeBack(String reason, UUID by, Instant at) {
        if (withdrawal != null) {
            throw OccurrenceRefusals.isVoid();
        }
        withdrawal = new Withdrawal(reason, by, at);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID sourceId() {
        return sourceId;
    }

    Instant importedAt() {
        return importedAt;
    }

    DatasetLine line(String importer) {
        return new DatasetLine(
                id,
                name,
                format,
                fileName,
                licence,
                citation,
                rowCount,
                occurrenceCount,
                countCount,
                knownCount,
                LeftOutRows.read(leftOut),
                deployments,
                cameraDays,
                firstDay,
                lastDay,
                importedAt,
                importer,
                Withdrawal.told(withdrawal),
                version);
    }
}
