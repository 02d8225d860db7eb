package ayaz.imports;

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
class SavedMapping {

    @Id
    private String name;

    @Version
    private long version;

    private String definition;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected SavedMapping() {}

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
