package ayaz.signing;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.identity.Role;
import ayaz.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** An administrator names the roles whose acts need a signature, beyond the acts that always need one. */
@ApplicationScoped
@Transactional
public class SignatureRuling {

    @Inject
    SignatureRules rules;

    @Inject
    Settings settings;

    @Inject
    AuditLog audit;

    @Requires(Permission.MANAGE_SETTINGS)
    public void demand(@NotNull SignedAct act, @NotNull Set<Role> roles) {
        String before = SignatureRules.written(rules.rolesOf(act));
        String after = SignatureRules.written(roles);
        if (!act.isAlways() && !before.equals(after)) {
            String name = SignatureRules.setting(act);
            settings.write(name, after);
            audit.changed(AuditSubject.named(AuditKind.SETTING, name), "value", before, after);
        }
    }
}
