package ayaz.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person asked for, from the command line and the environment; the command line wins. */
record Options(
        boolean help,
        boolean demo,
        Path home,
        int port,
        String bind,
        @Nullable ExternalDatabase database,
        @Nullable String adminPassword,
        @Nullable String demoPassword) {

    /** A MariaDB that somebody else runs; the owner may alter the schema, the user may not. */
    record ExternalDatabase(String url, String user, String password, String ownerUser, String ownerPassword) {}

    static Options parse(String[] arguments, Map<String, String> environment) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--help", "-h", "--demo" -> given.put(argument, "");
                case "--home", "--port", "--bind" -> {
                    if (++i == arguments.length) {
                        throw new Complaint("launch.option.needsValue", argument);
                    }
                    given.put(argument, arguments[i]);
                }
                default -> throw new Complaint("launch.option.unknown", argument);
            }
        }
        return new Options(
                given.containsKey("--help") || given.containsKey("-h"),
                given.containsKey("--demo"),
                Path.of(first(given.get("--home"), environment.get("AYAZ_HOME"), "ayaz-home"))
                        .toAbsolutePath()
                        .normalize(),
                port(first(given.get("--port"), environment.get("AYAZ_PORT"), "8080")),
                first(given.get("--bind"), environment.get("AYAZ_BIND"), "127.0.0.1"),
                externalDatabase(environment),
                secret(environment, "AYAZ_ADMIN_PASSWORD"),
                secret(environment, "AYAZ_DEMO_PASSWORD"));
    }

    private static @Nullable ExternalDatabase externalDatabase(Map<String, String> environment) {
        String url = environment.get("AYAZ_DB_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        return new ExternalDatabase(
                url,
                required(environment.get("AYAZ_DB_USER"), "AYAZ_DB_USER"),
                required(secret(environment, "AYAZ_DB_PASSWORD"), "AYAZ_DB_PASSWORD"),
                required(environment.get("AYAZ_DB_OWNER_USER"), "AYAZ_DB_OWNER_USER"),
                required(secret(environment, "AYAZ_DB_OWNER_PASSWORD"), "AYAZ_DB_OWNER_PASSWORD"));
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new Complaint("launch.option.externalNeeds", name);
        }
        return value;
    }

    /** The variable itself, or the first line of the file that NAME_FILE points to. */
    private static @Nullable String secret(Map<String, String> environment, String name) {
        String value = environment.get(name);
        String file = environment.get(name + "_FILE");
        if (value != null || file == null) {
            return value;
        }
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new Complaint("launch.option.secretFile", name + "_FILE", file);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the sentence that names the value
        }
        throw new Complaint("launch.option.port", text);
    }

    private static String first(@Nullable String option, @Nullable String variable, String fallback) {
        if (option != null) {
            return option;
        }
        return variable == null || variable.isBlank() ? fallback : variable;
    }
}
