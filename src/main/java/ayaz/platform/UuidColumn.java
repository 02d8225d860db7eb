package ayaz.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leaves UUID columns to the driver, which knows MariaDB's own type. EclipseLink's conversion fails on a null; it still
 * serves the keys, which never are.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
        return column;
    }
}
