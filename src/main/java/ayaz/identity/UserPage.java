package ayaz.identity;

import ayaz.platform.Forms;
import ayaz.platform.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account, for the administrator: role, activity, a new password. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient IdentityQueries queries;

    @Inject
    transient UserEditing editing;

    @Inject
    transient Forms forms;

    private @Nullable String id;
    private @Nullable String displayName;
    private @Nullable Role role;
    private boolean active;
    private @Nullable String password;
    private String username = "";
    private long version;
    private @Nullable UUID account;

    public void open() {
        var row = queries.users().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("identity.refusal.noSuchUser"));
        username = row.username();
        displayName = row.displayName();
        role = row.role();
        active = row.active();
        version = row.version();
        account = row.id();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String save() {
        return forms.submit(
                () -> editing.appoint(new UserEditing.Appointment(account, displayName, role, active, version)),
                done());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String reset() {
        return forms.submit(() -> editing.resetPassword(account, password), done());
    }

    private String done() {
        return Forms.to("/identity/users.xhtml");
    }

    public String getUsername() {
        return username;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
