package ayaz.identity;

import ayaz.audit.Actor;
import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.platform.Refusal;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The person of this request. */
@Named
@RequestScoped
public class CurrentUser implements Actor {

    @Inject
    AuditLog audit;

    @Inject
    Texts texts;

    private @Nullable Caller caller;
    private @Nullable Supplier<String> asked;

    /** Called where a request has shown who it comes from, and by the work that starts without a request. */
    public void become(Caller person) {
        caller = person;
    }

    /** What the request is for, found out only where it is refused. */
    void asks(Supplier<String> what) {
        asked = what;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    @Override
    public @Nullable Person person() {
        return caller == null ? null : new Person(caller.id(), caller.displayName());
    }

    public UUID id() {
        return known().id();
    }

    public String username() {
        return known().username();
    }

    public String displayName() {
        return known().displayName();
    }

    public Role role() {
        return known().role();
    }

    public Optional<String> language() {
        return Optional.ofNullable(caller).map(Caller::language);
    }

    public boolean may(Permission permission) {
        return caller != null && caller.may(permission);
    }

    /** For pages, which know permissions by their names. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    /** Refuses nobody and whoever may not. */
    public void mustHave(Permission permission) {
        if (!isSignedIn()) {
            throw Refusal.forbidden("identity.refusal.signInFirst");
        }
        if (!may(permission)) {
            audit.tellAtOnce(AuditEvent.REFUSED, asked(), permission.name());
            throw Refusal.forbidden(
                    "identity.refusal.notPermitted", texts.get("identity.permission." + permission), displayName());
        }
    }

    private @Nullable AuditSubject asked() {
        Supplier<String> what = asked;
        return what == null ? null : AuditSubject.named(AuditKind.REQUEST, what.get());
    }

    /** For pages that would only lead to refused acts. */
    public void mustHave(String permission) {
        mustHave(Permission.valueOf(permission));
    }

    public String getDisplayName() {
        return displayName();
    }

    private Caller known() {
        Caller known = caller;
        if (known == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return known;
    }
}
