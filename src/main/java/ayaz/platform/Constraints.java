package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rules that only the database can hold (one occupant per position, one owner of a name) mean to people.
 * Features tell it at start, in an observer of {@link Migrations.SchemaReady}.
 */
@ApplicationScoped
public class Constraints {

    /** MariaDB names the rule in quotes: {@code … for key 'placement_position'}, {@code CONSTRAINT `x` failed}. */
    private static final Pattern NAME =
            Pattern.compile("for key '(?:\\w+\\.)?(\\w+)'|CONSTRAINT `(?:\\w+`\\.`)?([\\w.]+)`");

    private final Map<String, Refusal> meanings = new ConcurrentHashMap<>();

    /** From now on, breaking the named constraint is this refusal. */
    public void mean(String constraint, Refusal refusal) {
        meanings.put(constraint, refusal);
    }

    Refusal refusal(String message) {
        String name = name(message);
        return meanings.getOrDefault(name, Refusal.conflict("platform.refusal.constraint", name));
    }

    static String name(String message) {
        Matcher found = NAME.matcher(message);
        if (!found.find()) {
            return message;
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
