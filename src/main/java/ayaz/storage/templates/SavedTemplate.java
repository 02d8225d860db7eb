package ayaz.storage.templates;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;

/** A template that was made here, beside those that come with the product. */
@Entity
@Table(name = "node_template")
public class SavedTemplate implements Audited {

    @Id
    private String code;

    @Version
    private long version;

    private String definition;

    @Column(name = "in_use")
    private boolean inUse = true;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by")
    private UUID changedBy;

    protected SavedTemplate() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.named(AuditKind.TEMPLATE, code);
    }

    SavedTemplate(String code, JsonObject definition, Instant now, UUID by) {
        this.code = code;
        change(definition, now, by);
    }

    /** What was built from it before stays as it is. */
    final void change(JsonObject newDefinition, Instant now, UUID by) {
        definition = newDefinition.toString();
        inUse = true;
        changedAt = now;
        changedBy = by;
    }

    /** Nothing more is built from it. */
    void withdraw(Instant now, UUID by) {
        inUse = false;
        changedAt = now;
        changedBy = by;
    }

    String code() {
        return code;
    }

    JsonObject definition() {
        try (var reader = Json.createReader(new StringReader(definition))) {
            return reader.readObject();
        }
    }

    NodePlan plan() {
        return TemplateReader.plan(code, definition());
    }
}
