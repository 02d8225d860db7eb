package ayaz.signing;

import ayaz.identity.Role;
import ayaz.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which acts of which roles need a signature. */
@ApplicationScoped
public class SignatureRules {

    @Inject
    Settings settings;

    public boolean isNeeded(SignedAct act, Role role) {
        return act.isAlways() || rolesOf(act).contains(role);
    }

    /** The roles that an administrator has named for the act. */
    public Set<Role> rolesOf(SignedAct act) {
        String written = settings.text(setting(act), "");
        return Arrays.stream(written.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static String setting(SignedAct act) {
        return "signature." + act.name();
    }

    static String written(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
