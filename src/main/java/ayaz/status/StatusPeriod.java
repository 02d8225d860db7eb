package ayaz.status;

import ayaz.platform.PartialDate.Precision;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Validity} as it is kept. */
@Embeddable
class StatusPeriod {

    @Basic(optional = false)
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private @Nullable Precision fromPrecision;

    @Basic(optional = false)
    @Column(name = "ends_before")
    private LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_precision")
    private @Nullable Precision toPrecision;

    protected StatusPeriod() {
        this(Validity.ALWAYS);
    }

    StatusPeriod(Validity validity) {
        this.validFrom = validity.from();
        this.fromPrecision = validity.fromPrecision();
        this.endsBefore = validity.endsBefore();
        this.toPrecision = validity.toPrecision();
    }

    Validity validity() {
        return new Validity(validFrom, fromPrecision, endsBefore, toPrecision);
    }
}
