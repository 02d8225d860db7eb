package ayaz.geography;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shapes that came together, from one source and under one licence. Its shapes never change; another upload follows. */
@Entity
@Table(name = "map_layer")
public class MapLayer implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @NotAudited
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    private LayerKind kind;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "name_ru")
    private @Nullable String nameRu;

    @Column(name = "name_kk")
    private @Nullable String nameKk;

    @NotAudited
    @Basic(optional = false)
    @Column(name = "file_name")
    private String fileName;

    @Basic(optional = false)
    private String source;

    @Basic(optional = false)
    private String licence;

    @Basic(optional = false)
    private String attribution;

    @Column(name = "data_year")
    private @Nullable Integer dataYear;

    @NotAudited
    private int shapes;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @NotAudited
    @Basic(optional = false)
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Basic(optional = false)
    @Column(name = "created_by")
    private UUID createdBy;

    protected MapLayer() {}

    MapLayer(LayerKind kind, String fileName, LayerFacts facts, int shapes, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.kind = kind;
        this.fileName = fileName;
        this.shapes = shapes;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        describe(facts);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.MAP_LAYER, id, line().title(Locale.ENGLISH));
    }

    final void describe(LayerFacts facts) {
        nameEn = written(facts.nameEn());
        nameRu = written(facts.nameRu());
        nameKk = written(facts.nameKk());
        source = facts.source().strip();
        licence = facts.licence().strip();
        attribution = facts.attribution().strip();
        dataYear = facts.year();
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void takeBack(String reason) {
        voidReason = reason;
    }

    void mustStand() {
        if (voidReason != null) {
            throw GeographyRefusals.takenBack();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LayerLine line() {
        return new LayerLine(
                id,
                version,
                kind,
                nameEn,
                nameRu,
                nameKk,
                fileName,
                source,
                licence,
                attribution,
                dataYear,
                shapes,
                voidReason,
                createdAt);
    }
}
