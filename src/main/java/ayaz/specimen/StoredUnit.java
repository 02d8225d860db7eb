package ayaz.specimen;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One straw, vial, tube, card or bag: the smallest thing that has a code of its own. It is received with its lot, put
 * away, taken out, returned or used up; what it may do next depends on its state alone, and every step leaves a custody
 * event whose number it remembers.
 */
@Entity
@NotAudited
@Table(name = "stored_unit")
public class StoredUnit implements Audited {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lot_id")
    private MaterialSample lot;

    private int ordinal;

    @Column(name = "container_type")
    private String containerType;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private UnitState state;

    @Column(name = "on_hold")
    private boolean onHold;

    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    @NotAudited
    @Column(name = "thaw_count")
    private int thawCount;

    @Embedded
    private @Nullable Absence absence;

    @NotAudited
    @Column(name = "last_seq")
    private int lastSeq;

    @NotAudited
    @Column(name = "last_event_at")
    private @Nullable Instant lastEventAt;

    @NotAudited
    @Column(name = "taxon_id")
    private UUID taxonId;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "sample_type")
    private SampleType sampleType;

    @NotAudited
    @Column(name = "organism_id")
    private @Nullable UUID organismId;

    @NotAudited
    @Column(name = "collected_at")
    private Instant collectedAt;

    @NotAudited
    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredUnit() {}

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.UNIT, id, code);
    }

    StoredUnit(String code, MaterialSample lot, int ordinal, String containerType, Instant createdAt) {
        this.id = Ids.next();
        this.code = code;
        this.lot = lot;
        this.ordinal = ordinal;
        this.containerType = containerType;
        this.state = UnitState.RECEIVED;
        this.taxonId = lot.taxonId();
        this.sampleType = lot.sampleType();
        Organism organism = lot.organism();
        this.organismId = organism == null ? null : organism.id();
        this.collectedAt = lot.collectionEvent().collectedAt();
        this.createdAt = createdAt;
    }

    /**
     * It comes to stand in a place. A new one becomes stock, or waits in quarantine for tests or papers; one that was
     * out comes back as it left, or to quarantine after too long in the warm; a found one is doubted.
     */
    public void putAway(Instant now, Duration coldLimit) {
        UnitState next =
                switch (state) {
                    case AVAILABLE, RESERVED, QUARANTINED -> state;
                    case CHECKED_OUT -> absence == null ? UnitState.AVAILABLE : absence.stateAfter(now, coldLimit);
                    case RECEIVED ->
                        lot.isClearedOfDisease() && lot.hasPapers() ? UnitState.AVAILABLE : UnitState.QUARANTINED;
                    default -> UnitState.QUARANTINED;
                };
        if (next != state) {
            become(next);
        }
        absence = null;
    }

    /** How long it has been out of the cold. */
    public Duration exposure(Instant now) {
        return absence == null ? Duration.ZERO : absence.exposure(now);
    }

    /** It leaves its place and the clock starts. */
    public void takeOut(Instant now) {
        if (onHold) {
            throw UnitRefusals.onHold(code, holdReason);
        }
        UnitState before = state;
        become(UnitState.CHECKED_OUT);
        absence = new Absence(now, before);
    }

    /** Tests and papers are in order: out of quarantine, where it stands. */
    public void release() {
        if (state != UnitState.QUARANTINED) {
            throw UnitRefusals.notAllowed(code, state);
        }
        become(UnitState.AVAILABLE);
    }

    /** It is doubted where it stands; what is outside gets there by being put away. */
    public void quarantine() {
        if (!state.isInStore()) {
            throw UnitRefusals.notAllowed(code, state);
        }
        become(UnitState.QUARANTINED);
    }

    /**
     * Its lot turned out to be unfit for use: in store it waits in quarantine from now on, from outside it comes back
     * there. Answers whether its state is another one now.
     */
    public boolean doubt() {
        if (absence != null) {
            absence = absence.returningTo(UnitState.QUARANTINED);
        }
        if (state != UnitState.AVAILABLE && state != UnitState.RESERVED) {
            return false;
        }
        become(UnitState.QUARANTINED);
        return true;
    }

    /** Thawed, inseminated, cultured, extracted: there is no way back into stock (handbook A.2.16). */
    public void useUp() {
        become(UnitState.THAWED_USED);
        thawCount++;
        absence = null;
    }

    /** Destroyed; there is no way back. */
    public void dispose() {
        become(UnitState.DISPOSED);
        absence = null;
    }

    /** It is not where it should be, and nobody knows where it is. */
    public void lose() {
        become(UnitState.MISSING);
        absence = null;
    }

    /** Whether something stands against putting it into a place: what has left us or ended has none. */
    public boolean mayBePutAway() {
        return state.isInStore() || state.mayBecome(UnitState.QUARANTINED);
    }

    /** Takes an act back: the state is again what it was before, whatever the table of states says. */
    public void revert(UnitState former, @Nullable Instant formerCheckedOutAt) {
        state = former;
        absence = formerCheckedOutAt == null ? null : new Absence(formerCheckedOutAt, UnitState.AVAILABLE);
    }

    private void become(UnitState next) {
        if (!state.mayBecome(next)) {
            throw UnitRefusals.notAllowed(code, state);
        }
        state = next;
    }

    /** Remembers its newest custody event and returns that event's number. */
    public int recordEvent(Instant occurredAt) {
        lastEventAt = occurredAt;
        return ++lastSeq;
    }

    /** As it stands above a signature, with the number of the event that will come of it. */
    Map<String, @Nullable Object> signedFacts() {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("code", code);
        facts.put("event", lastSeq + 1);
        facts.put("onHold", onHold);
        facts.put("ordinal", ordinal);
        facts.put("state", state.name());
        facts.put("thaws", thawCount);
        facts.put("vessel", containerType);
        facts.put("version", version);
        return facts;
    }

    public UUID id() {
        return id;
    }

    /** Less than {@link #signedFacts}: a dewar has tens of thousands of units. */
    Map<String, @Nullable Object> briefFacts() {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("code", code);
        facts.put("event", lastSeq + 1);
        facts.put("state", state.name());
        facts.put("version", version);
        return facts;
    }

    /** Its lot was identified anew. */
    void become(UUID taxon) {
        taxonId = taxon;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public MaterialSample lot() {
        return lot;
    }

    public int ordinal() {
        return ordinal;
    }

    public String containerType() {
        return containerType;
    }

    public UnitState state() {
        return state;
    }

    public SampleType sampleType() {
        return sampleType;
    }

    public int lastSeq() {
        return lastSeq;
    }

    public @Nullable Instant lastEventAt() {
        return lastEventAt;
    }

    public @Nullable Instant checkedOutAt() {
        return absence == null ? null : absence.since();
    }
}
