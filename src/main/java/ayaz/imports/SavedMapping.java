package ayaz.imports;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A mapping that people made for a kind of sheet they receive again and again. */
@Entity
@Table(name = "import_mapping")
class SavedMapping implements Audited {

    @Id
    private String name;

    @Version
    private long version;

    private String definition;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by")
    private UUID changedBy;

    protected SavedMapping() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.named(AuditKind.IMPORT_MAPPING, name);
    }

    SavedMapping(String name, SheetMapping mapping, Instant now, UUID editor) {
        this.name = name;
        this.definition = Json.write(mapping);
        this.changedAt = now;
        this.changedBy = editor;
    }

    void define(SheetMapping mapping, Instant now, UUID editor) {
        definition = Json.write(mapping);
        changedAt = now;
        changedBy = editor;
    }

    SheetMapping mapping() {
        return Json.read(definition, SheetMapping.class);
    }
}
