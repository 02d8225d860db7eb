package ayaz.transparency;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Forms;
import ayaz.platform.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How the custody log stands, whether it still holds, and its keys. */
@Named
@RequestScoped
public class LogPage {

    private static final String HERE = "/transparency/log.xhtml";

    @Inject
    LogOverview overview;

    @Inject
    Verifying verifying;

    @Inject
    KeyRotating rotating;

    @Inject
    LogHealth health;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    private final Once<LogOverview.Overview> log = new Once<>();

    public LogOverview.Overview getLog() {
        return log.get(() -> overview.now());
    }

    public @Nullable Verification getVerification() {
        return verifying.latest().orElse(null);
    }

    /** The last verification that came to an end, if it found something. */
    public @Nullable Verification getBroken() {
        return user.may(Permission.AUDIT)
                ? verifying.ended().filter(Verification::isBroken).orElse(null)
                : null;
    }

    public @Nullable LogTrouble getTrouble() {
        return user.may(Permission.AUDIT) ? health.trouble().orElse(null) : null;
    }

    public @Nullable String verify() {
        return forms.submit(verifying::start, run -> Forms.to(HERE));
    }

    public @Nullable String rotate() {
        return forms.submit(rotating::rotate, key -> {
            forms.say("transparency.log.rotated", key);
            return Forms.to(HERE);
        });
    }
}
