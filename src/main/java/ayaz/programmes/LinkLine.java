package ayaz.programmes;

import ayaz.audit.Voiding;
import ayaz.specimen.RecordHome;
import ayaz.specimen.SpecimenRecord;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of ours a programme used.
 *
 * @param name of the animal, or the code of the sample type
 */
public record LinkLine(
        UUID id,
        SpecimenRecord.Kind kind,
        String code,
        @Nullable String name,
        @Nullable String remarks,
        @Nullable Voiding voided) {

    /** Where it has its page. */
    public String href() {
        return new RecordHome(kind, code).href();
    }
}
