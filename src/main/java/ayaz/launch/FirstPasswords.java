package ayaz.launch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passwords of the people that a first start creates. Those that the environment gave are not printed; those that we
 * made are printed once, and only for people who were really created just now.
 */
final class FirstPasswords {

    private static final List<String> DEMO_USERS = List.of("technician", "technician2", "curator", "auditor", "admin");

    private record Choice(String user, String password, boolean ours) {}

    private final List<Choice> choices = new ArrayList<>();

    private FirstPasswords() {}

    static FirstPasswords choose(Options options) {
        var passwords = new FirstPasswords();
        if (options.demo()) {
            DEMO_USERS.forEach(user -> passwords.add(user, options.demoPassword()));
        } else {
            passwords.add("admin", options.adminPassword());
        }
        return passwords;
    }

    private void add(String user, @Nullable String given) {
        choices.add(new Choice(user, given == null ? Secrets.forPerson() : given, given == null));
    }

    /** For the application, which removes them from the system properties when it has read them. */
    void hand() {
        choices.forEach(choice -> System.setProperty("ayaz.first.password." + choice.user(), choice.password()));
    }

    void print() {
        var created = List.of(System.getProperty("ayaz.first.created", "").split(","));
        choices.stream()
                .filter(choice -> choice.ours() && created.contains(choice.user()))
                .forEach(choice -> Console.say("launch.password", choice.user(), choice.password()));
    }
}
