package ayaz.identity;

import ayaz.platform.Configuration;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the first people in: the administrator of an empty collection, or the five of the demonstration. Their passwords
 * come from whoever starts the product and are forgotten here at once.
 */
@ApplicationScoped
public class FirstUsers {

    private static final String PASSWORD = "ayaz.first.password.";

    private record First(String username, String displayName, Role role) {}

    private static final List<First> PEOPLE = List.of(
            new First("admin", "Dana Ospanova", Role.ADMIN),
            new First("technician", "Aigerim Saparova", Role.TECHNICIAN),
            new First("technician2", "Timur Akhmetov", Role.TECHNICIAN),
            new First("curator", "Yerlan Kassymov", Role.CURATOR),
            new First("auditor", "Marat Ivanov", Role.AUDITOR));

    @Inject
    UserAccounts accounts;

    @Inject
    UserEditing editing;

    @Transactional
    void letIn(@Observes Migrations.SchemaReady ready) {
        var created = new ArrayList<String>();
        boolean nobodyYet = accounts.isEmpty();
        for (First first : PEOPLE) {
            String password = takePassword(first.username());
            if (nobodyYet && password != null) {
                editing.create(new UserEditing.NewUser(first.username(), first.displayName(), first.role(), password));
                created.add(first.username());
            }
        }
        System.setProperty("ayaz.first.created", String.join(",", created));
    }

    private static @org.jspecify.annotations.Nullable String takePassword(String username) {
        String handed = System.clearProperty(PASSWORD + username);
        return handed == null && "admin".equals(username)
                ? Configuration.secret("ayaz.admin.password").orElse(null)
                : handed;
    }
}
