package ayaz.identity;

import ayaz.platform.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may sign in, and the form that lets somebody in. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    IdentityQueries queries;

    @Inject
    UserEditing editing;

    @Inject
    Forms forms;

    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable Role role;
    private @Nullable String password;

    public List<IdentityQueries.UserRow> getUsers() {
        return queries.users();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    public @Nullable String add() {
        return forms.submit(() -> editing.add(new UserEditing.NewUser(username, displayName, role, password)), id -> {
            forms.say("identity.users.added", username);
            return Forms.to("/identity/users.xhtml");
        });
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
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

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
