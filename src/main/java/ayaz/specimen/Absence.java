package ayaz.specimen;

import ayaz.audit.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit is out of the cold: since when, and as what it comes back. One that stands in its place has none. */
@Embeddable
class Absence {

    @NotAudited
    @Column(name = "checked_out_at")
    private Instant checkedOutAt;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "returns_to")
    private @Nullable UnitState returnsTo;

    @SuppressWarnings("NullAway") // the object mapper fills it
    protected Absence() {}

    Absence(Instant checkedOutAt, UnitState returnsTo) {
        this.checkedOutAt = checkedOutAt;
        this.returnsTo = returnsTo;
    }

    /** The same, but it comes back as something else. */
    Absence returningTo(UnitState other) {
        return new Absence(checkedOutAt, other);
    }

    Duration exposure(Instant now) {
        return Duration.between(checkedOutAt, now);
    }

    /** Too long in the warm, and it is doubted. */
    UnitState stateAfter(Instant now, Duration coldLimit) {
        if (exposure(now).compareTo(coldLimit) > 0) {
            return UnitState.QUARANTINED;
        }
        return returnsTo == null ? UnitState.AVAILABLE : returnsTo;
    }

    Instant since() {
        return checkedOutAt;
    }
}
