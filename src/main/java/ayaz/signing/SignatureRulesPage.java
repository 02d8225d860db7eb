package ayaz.signing;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Role;
import ayaz.platform.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which acts ask whom for a signature: a row an act, a column a role. */
@Named
@RequestScoped
public class SignatureRulesPage {

    private static final String HERE = "/signing/rules.xhtml";
    private static final List<Role> WHO_ACT = List.of(Role.TECHNICIAN, Role.CURATOR);

    @Inject
    SignatureRules rules;

    @Inject
    SignatureRuling ruling;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    private final Map<SignedAct, List<String>> chosen = new EnumMap<>(SignedAct.class);

    @PostConstruct
    void begin() {
        user.mustHave(Permission.MANAGE_SETTINGS);
        for (SignedAct act : getActs()) {
            chosen.put(
                    act,
                    new ArrayList<>(rules.rolesOf(act).stream().map(Role::name).toList()));
        }
    }

    /** Those that can be chosen. */
    public List<SignedAct> getActs() {
        return Arrays.stream(SignedAct.values()).filter(act -> !act.isAlways()).toList();
    }

    public List<SignedAct> getAlways() {
        return Arrays.stream(SignedAct.values()).filter(SignedAct::isAlways).toList();
    }

    public List<Role> getRoles() {
        return WHO_ACT;
    }

    public Map<SignedAct, List<String>> getChosen() {
        return chosen;
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    chosen.forEach((act, roles) -> {
                        var wanted = EnumSet.noneOf(Role.class);
                        roles.forEach(role -> wanted.add(Role.valueOf(role)));
                        ruling.demand(act, wanted);
                    });
                    forms.say("signing.rules.saved");
                },
                Forms.to(HERE));
    }
}
