package ayaz.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands behind a request, as the account is now; through a reading token nobody may write. */
public record Caller(
        UUID id,
        String username,
        String displayName,
        Role role,
        @Nullable String language,
        boolean readOnly) {

    boolean may(Permission permission) {
        return role.grants(permission) && (!readOnly || permission.isReading());
    }
}
