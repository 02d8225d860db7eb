package ayaz.identity;

import static ayaz.identity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The four kinds of people. An auditor reads everything and writes nothing; an administrator does no sample work. */
public enum Role {
    TECHNICIAN(READ, REGISTER, LABEL, PLACE, RETRIEVE, MANAGE_OWN_TOKENS),
    CURATOR(
            READ,
            AUDIT,
            SEE_EXACT_PLACES,
            REGISTER,
            LABEL,
            PLACE,
            RETRIEVE,
            RELEASE,
            DISPOSE,
            CORRECT,
            IMPORT,
            MANAGE_STORAGE,
            MANAGE_SPECIES,
            MANAGE_MAPS,
            MANAGE_OWN_TOKENS),
    AUDITOR(READ, AUDIT, MANAGE_OWN_TOKENS),
    ADMIN(READ, AUDIT, MANAGE_STORAGE, MANAGE_MAPS, MANAGE_USERS, MANAGE_SETTINGS, MANAGE_OWN_TOKENS);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        this.permissions = Set.copyOf(EnumSet.of(first, others));
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}
