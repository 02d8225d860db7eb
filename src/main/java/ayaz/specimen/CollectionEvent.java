package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.places.Coordinates;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When, where, by whom and how material was taken. */
@Entity
@Table(name = "collection_event")
public class CollectionEvent implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "field_number")
    private @Nullable String fieldNumber;

    @Column(name = "collected_at")
    private Instant collectedAt;

    @Column(name = "utc_offset")
    private int utcOffset;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private PartialDate.Precision precision;

    private String method;

    private String collectors;

    @Column(name = "country_code")
    private String countryCode;

    private @Nullable String oblast;

    private @Nullable String district;

    private @Nullable String locality;

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    @Column(name = "uncertainty_m")
    private @Nullable Integer uncertaintyMeters;

    @Column(name = "animal_alive")
    private @Nullable Boolean animalAlive;

    @Column(name = "hours_since_death")
    private @Nullable BigDecimal hoursSinceDeath;

    private @Nullable String remarks;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    @NotAudited
    @Column(name = "created_by")
    private UUID createdBy;

    protected CollectionEvent() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.COLLECTION, id, date().toString());
    }

    CollectionEvent(NewCollectionEvent facts, PartialDate date, ZoneId zone, Instant createdAt, UUID createdBy) {
        this.id = Ids.next();
        this.fieldNumber = facts.fieldNumber();
        var local = date.start().atZone(zone);
        this.collectedAt = local.toInstant();
        this.utcOffset = local.getOffset().getTotalSeconds() / 60;
        this.precision = date.precision();
        this.method = facts.method();
        this.collectors = facts.collectors();
        this.countryCode = facts.countryCode() == null ? "KZ" : facts.countryCode();
        this.oblast = facts.oblast();
        this.district = facts.district();
        this.locality = facts.locality();
        this.latitude = facts.latitude();
        this.longitude = facts.longitude();
        this.uncertaintyMeters = facts.uncertaintyMeters();
        this.animalAlive = facts.animalAlive();
        this.hoursSinceDeath = facts.hoursSinceDeath();
        this.remarks = facts.remarks();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    public UUID id() {
        return id;
    }

    public Instant collectedAt() {
        return collectedAt;
    }

    /** Taken from the dead, and known how long after. */
    boolean isPostMortem() {
        return hoursSinceDeath != null;
    }

    /** The date as exactly as it is known, on the clock of the place. */
    PartialDate date() {
        var local =
                collectedAt.atOffset(ZoneOffset.ofTotalSeconds(utcOffset * 60)).toLocalDateTime();
        return new PartialDate(local, precision);
    }

    @Nullable
    Coordinates coordinates() {
        return latitude == null || longitude == null
                ? null
                : new Coordinates(latitude.doubleValue(), longitude.doubleValue());
    }

    CollectionCard card() {
        return new CollectionCard(
                date().toString(),
                method,
                collectors,
                countryCode,
                oblast,
                district,
                locality,
                latitude,
                longitude,
                uncertaintyMeters,
                fieldNumber,
                animalAlive,
                hoursSinceDeath,
                remarks,
                null,
                null);
    }
}
