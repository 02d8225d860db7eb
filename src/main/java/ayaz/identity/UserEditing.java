package ayaz.identity;

import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator lets people in, gives them a role and takes it away; everyone changes their own password. */
@ApplicationScoped
@Transactional
public class UserEditing {

    private static final int SHORTEST_PASSWORD = 10;

    /** A person to let in. */
    public record NewUser(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}")
            String username,

            @NotBlank @Size(max = 120) String displayName,
            @NotNull Role role,

            @NotNull @Size(min = SHORTEST_PASSWORD, max = 200)
            String password) {}

    /** The person as they should be, and the version that was seen. */
    public record Appointment(
            @NotNull UUID id,
            @NotBlank @Size(max = 120) String displayName,
            @NotNull Role role,
            boolean active,
            long version) {}

    @Inject
    UserAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    PrintedCodes codes;

    @Inject
    Callers callers;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Requires(Permission.MANAGE_USERS)
    public UUID add(@Valid NewUser wish) {
        if (accounts.named(wish.username()).isPresent()) {
            throw Refusal.conflict("identity.refusal.usernameTaken", wish.username())
                    .at("username");
        }
        return create(wish).id();
    }

    UserAccount create(NewUser wish) {
        var account = new UserAccount(
                wish.username(),
                wish.displayName(),
                wish.role(),
                passwords.hash(wish.password()),
                codes.next(PrintedCode.Kind.USER),
                clock.now());
        accounts.add(account);
        return account;
    }

    @Requires(Permission.MANAGE_USERS)
    public void appoint(@Valid Appointment appointment) {
        UserAccount account = accounts.get(appointment.id());
        if (account.version() != appointment.version()) {
            throw Refusal.stale("platform.refusal.stale");
        }
        if (account.id().equals(user.id()) && (!appointment.active() || appointment.role() != Role.ADMIN)) {
            throw Refusal.conflict("identity.refusal.lastAdministrator").at("role");
        }
        account.appoint(appointment.displayName(), appointment.role(), appointment.active());
        callers.forget();
    }

    @Requires(Permission.MANAGE_USERS)
    public void resetPassword(UUID id, @NotNull @Size(min = SHORTEST_PASSWORD, max = 200) String password) {
        accounts.get(id).changePassword(passwords.hash(password));
    }

    @Requires(Permission.MANAGE_OWN_TOKENS)
    public void changeOwnPassword(String present, @NotNull @Size(min = SHORTEST_PASSWORD, max = 200) String wanted) {
        UserAccount account = accounts.get(user.id());
        if (!passwords.matches(present, account.passwordHash())) {
            throw Refusal.unprocessable("identity.refusal.wrongPassword").at("present");
        }
        account.changePassword(passwords.hash(wanted));
    }

    @Requires(Permission.MANAGE_OWN_TOKENS)
    public void speak(@Nullable String language) {
        accounts.get(user.id()).speak(language);
        callers.forget();
    }
}
