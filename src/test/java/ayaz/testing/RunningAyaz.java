package ayaz.testing;

import ayaz.launch.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * {@code java -jar target/ayaz.jar} as a person starts it: a process of its own on a home of its own. Ready when a
 * start returns; killed, at the latest, when the tests end.
 */
public final class RunningAyaz implements AutoCloseable {

    /** Of every user that a start of ours creates. */
    public static final String PASSWORD = "ayaz-2026-tests";

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Path JAR = Path.of("target", "ayaz.jar").toAbsolutePath();

    private final Path home;
    private final int port;
    private final Path output;
    private final Process process;

    private RunningAyaz(Path home, int port, Path output, Process process) {
        this.home = home;
        this.port = port;
        this.output = output;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::killBoth));
    }

    /** The demonstration collection, started once and shared by every test that only adds to it. */
    public static RunningAyaz demo() {
        return Demo.INSTANCE;
    }

    private static final class Demo {
        static final RunningAyaz INSTANCE =
                on(Homes.fresh("demo")).with("--demo").start();
    }

    public static Starting on(Path home) {
        return new Starting(home);
    }

    /** How it is to be started. */
    public static final class Starting {

        private final Path home;
        private int port = freePort();
        private String language = "en";
        private final List<String> options = new ArrayList<>();
        private final Map<String, String> environment =
                new HashMap<>(Map.of("AYAZ_ADMIN_PASSWORD", PASSWORD, "AYAZ_DEMO_PASSWORD", PASSWORD));

        private Starting(Path home) {
            this.home = home;
        }

        public Starting with(String... more) {
            options.addAll(List.of(more));
            return this;
        }

        public Starting port(int wanted) {
            port = wanted;
            return this;
        }

        /** The start has to make the passwords. */
        public Starting withoutPasswords() {
            environment.remove("AYAZ_ADMIN_PASSWORD");
            environment.remove("AYAZ_DEMO_PASSWORD");
            return this;
        }

        /** In English unless this is said. */
        public Starting inLanguage(String code) {
            language = code;
            return this;
        }

        public Starting environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Returns when people can work with it. */
        public RunningAyaz start() {
            RunningAyaz ayaz = launch();
            ayaz.awaitReady();
            return ayaz;
        }

        /** For a start that is expected to end by itself: waits for that. */
        public RunningAyaz startInVain() {
            RunningAyaz ayaz = launch();
            ayaz.awaitEnd();
            return ayaz;
        }

        private RunningAyaz launch() {
            if (!Files.exists(JAR)) {
                throw new IllegalStateException("Run ./mvnw -DskipTests package first: there is no " + JAR);
            }
            var command = new ArrayList<>(List.of("java", "-Duser.language=" + language, "-jar", JAR.toString()));
            command.addAll(List.of("--home", home.toString(), "--port", String.valueOf(port)));
            command.addAll(options);
            var builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(name -> name.startsWith("AYAZ_"));
            builder.environment().putAll(environment);
            try {
                Path output = Files.createTempFile(Homes.folder(), "output-", ".log");
                builder.redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
                return new RunningAyaz(home, port, output, builder.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + port + "/");
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    public Process process() {
        return process;
    }

    /** What the person at the console has read so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle databaseProcess() {
        try {
            long pid = Long.parseLong(Files.readString(home.resolve("database/mariadbd.pid")));
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection with the rights of the application. */
    public Connection asUser() throws SQLException {
        return connect(EmbeddedDatabase.USER, secret("database.user.password"));
    }

    /** A connection with the rights of the migrations. */
    public Connection asOwner() throws SQLException {
        return connect(EmbeddedDatabase.OWNER, secret("database.owner.password"));
    }

    private Connection connect(String user, String password) throws SQLException {
        String port = property(home.resolve("database/client.cnf"), "port");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/ayaz?connectTimeout=2000", user, password);
    }

    private String secret(String name) {
        return property(home.resolve("secrets.properties"), name);
    }

    private static String property(Path file, String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }

    /** SIGTERM, as a service manager sends it. */
    public void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** SIGKILL: nothing is tidied up, and the database server stays behind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                killBoth();
                throw new AssertionError("Still running: " + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("ready after")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                killBoth();
                throw new AssertionError("Not ready: " + output());
            }
            pause(100);
        }
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the condition holds; fails when it takes longer than anyone would wait. */
    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still not so after two minutes");
            }
            pause(200);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    private void killBoth() {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
