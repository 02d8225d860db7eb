package ayaz.specimen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decides over the use of the units of a lot: the tests of the donor, and the papers for taking the material. */
@Embeddable
class Clearance {

    /** Entry into force of the Nagoya Protocol: from then on the papers must be known (handbook A.2.25). */
    private static final Instant NAGOYA =
            LocalDate.of(2014, 10, 12).atStartOfDay().toInstant(ZoneOffset.UTC);

    @Enumerated(EnumType.STRING)
    @Column(name = "disease_status")
    private DiseaseStatus diseaseStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "permit_status")
    private PermitStatus permitStatus;

    @Column(name = "permit_qualifier")
    private @Nullable String permitQualifier;

    @SuppressWarnings("NullAway") // the object mapper fills it
    protected Clearance() {}

    Clearance(LotDetails details) {
        this.diseaseStatus = DiseaseStatus.valueOf(details.diseaseStatus());
        this.permitStatus = PermitStatus.valueOf(details.permitStatus());
        this.permitQualifier = details.permitQualifier();
    }

    boolean isOfDisease() {
        return diseaseStatus == DiseaseStatus.CLEARED;
    }

    /** The papers are in order for a stock that may be used. */
    boolean hasPapers(Instant collectedAt) {
        return permitStatus == PermitStatus.AVAILABLE
                || (permitStatus == PermitStatus.NOT_REQUIRED && permitQualifier != null)
                || collectedAt.isBefore(NAGOYA);
    }

    /** In words for the custody of the units; empty where nothing that decides is another. */
    String changesTo(Clearance other) {
        return Stream.of(
                        change("diseaseStatus", diseaseStatus, other.diseaseStatus),
                        change("permitStatus", permitStatus, other.permitStatus))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String change(String fact, Enum<?> before, Enum<?> after) {
        return before == after ? "" : fact + " " + before + " > " + after;
    }

    DiseaseStatus diseaseStatus() {
        return diseaseStatus;
    }

    PermitStatus permitStatus() {
        return permitStatus;
    }

    @Nullable
    String permitQualifier() {
        return permitQualifier;
    }
}
