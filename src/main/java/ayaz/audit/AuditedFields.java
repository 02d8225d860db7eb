package ayaz.audit;

import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields of an entity are told, and how a value is written. */
record AuditedFields(boolean tellsBeginnings, Set<String> told, Set<String> secret) {

    static AuditedFields of(Class<?> entity) {
        return new AuditedFields(
                !entity.isAnnotationPresent(NotAudited.class),
                names(entity, AuditedFields::isTold),
                names(entity, field -> field.isAnnotationPresent(Secret.class)));
    }

    boolean tells(String field) {
        return told.contains(field);
    }

    boolean isSecret(String field) {
        return secret.contains(field);
    }

    private static Set<String> names(Class<?> entity, Predicate<Field> wanted) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(wanted)
                .map(Field::getName)
                .filter(name -> !name.startsWith("_persistence_"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isTold(Field field) {
        return !field.isAnnotationPresent(NotAudited.class)
                && !field.isAnnotationPresent(Id.class)
                && !field.isAnnotationPresent(Version.class);
    }

    /** As stored: terms by their codes, numbers without idle zeros, other records by their names. */
    static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Enum<?> term) {
            return term.name();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Audited record ? record.auditSubject().name() : value.toString();
    }
}
