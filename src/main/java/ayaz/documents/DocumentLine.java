package ayaz.documents;

import ayaz.audit.Voiding;
import ayaz.specimen.RecordHome;
import ayaz.specimen.SpecimenRecord;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it; the file itself is at {@code /api/documents/{id}/file}.
 *
 * @param record the code of the unit, lot or animal that it is attached to
 * @param voided why it counts no more; only those who may audit see such ones
 */
public record DocumentLine(
        UUID id,
        String record,
        SpecimenRecord.Kind recordKind,
        String title,
        String kind,
        @Nullable String language,
        String access,
        @Nullable String remarks,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        Instant attachedAt,
        String attachedBy,
        @Nullable Voiding voided,
        @Nullable String voidedBy) {

    /** The page of what it is attached to. */
    RecordHome home() {
        return new RecordHome(recordKind, record);
    }

    /** As lists show it: never zero. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }

    /** Enough of it to compare with by eye. */
    public String shortHash() {
        return sha256.substring(0, 12);
    }
}
