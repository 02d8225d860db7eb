package ayaz.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about. What belongs to a record (a name of a taxon, a number of an animal) is found under that
 * record: {@code id} and {@code name} are those of the record and {@code part} says which of its parts it is.
 */
public record AuditSubject(
        AuditKind kind,
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String part) {

    public static AuditSubject of(AuditKind kind, UUID id, String name) {
        return new AuditSubject(kind, id, name, null);
    }

    /** What has no id but a name that nothing else of its kind has. */
    public static AuditSubject named(AuditKind kind, String name) {
        return new AuditSubject(kind, null, name, null);
    }

    public AuditSubject part(@Nullable String which) {
        return new AuditSubject(kind, id, name, which);
    }
}
