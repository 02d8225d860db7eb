package ayaz.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.mappings.DatabaseMapping;
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

    /** Others are not even read: a relation that nobody tells would be fetched for nothing. */
    boolean concern(DatabaseMapping mapping) {
        return mapping.isAggregateObjectMapping() || tells(mapping.getAttributeName());
    }

    boolean isSecret(String field) {
        return secret.contains(field);
    }

    private static Set<String> names(Class<?> entity, Predicate<Field> wanted) {
        return fields(entity)
                .filter(wanted)
                .map(Field::getName)
                .filter(name -> !name.startsWith("_persistence_"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is embedded has no name of its own: its fields count as those of the entity. */
    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .flatMap(field ->
                        field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
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
