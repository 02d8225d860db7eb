package ayaz.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB beside us, on a loopback port of its own, with its files below the home directory. We own its life: a server
 * that a killed product left behind is ended before a new one starts, one that dies is started again on the same port,
 * and a stop waits until the data is on disk.
 */
public final class EmbeddedDatabase {

    /** May alter the schema; used for the migrations at start and for backups. */
    public static final String OWNER = "ayaz_owner";

    /** What the application works with. */
    public static final String USER = "ayaz";

    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;
    private static final int RETRY_SECONDS = 5;

    private final Home home;
    private final Path folder;
    private final int port;
    private final String ownerPassword;
    private final String userPassword;
    private volatile boolean stopping;
    private volatile @Nullable Process server;

    private EmbeddedDatabase(Home home) throws IOException {
        this.home = home;
        folder = home.folder("database");
        port = freePort();
        ownerPassword = home.secret("database.owner.password");
        userPassword = home.secret("database.user.password");
    }

    /** The database of that home, which is yet to be started. */
    public static EmbeddedDatabase of(Home home) {
        try {
            return new EmbeddedDatabase(home);
        } catch (IOException e) {
            throw new Complaint("launch.database.failed", String.valueOf(e.getMessage()));
        }
    }

    /** Returns when the database can be used. */
    public EmbeddedDatabase start() {
        if (server != null) {
            stopping = false; // it was stopped before, and is wanted again
        }
        try {
            endOrphan();
            MariaDbFiles files = MariaDbFiles.in(folder);
            writeClientOptions();
            launch(files);
            var keeper = new Thread(() -> keepRunning(files), "ayaz-database");
            keeper.setDaemon(true);
            keeper.start();
            return this;
        } catch (IOException e) {
            throw new Complaint("launch.database.failed", String.valueOf(e.getMessage()));
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/ayaz";
    }

    public String userPassword() {
        return userPassword;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    private void launch(MariaDbFiles files) throws IOException {
        Path accounts = writeAccounts();
        Process process = files.server(options(files, accounts))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start();
        server = process;
        Files.writeString(pidFile(), String.valueOf(process.pid()));
        if (stopping) {
            process.destroy();
        }
        waitUntilReady(process);
        Files.delete(accounts);
    }

    private List<String> options(MariaDbFiles files, Path accounts) {
        var options = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--init-file=" + accounts,
                "--pid-file=" + folder.resolve("tmp").resolve("mariadbd.pid"),
                // connections stay on this machine; making a certificate costs seconds at every start
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M",
                "--max-connections=120",
                "--innodb-buffer-pool-size=" + Memory.forDatabase() + "M",
                "--innodb-log-file-size=192M",
                "--innodb-lock-wait-timeout=10",
                "--log-bin-trust-function-creators=1"));
        if (!files.isWindows()) {
            options.add("--socket=ayaz.sock"); // relative to the data directory, where no path is too long for it
        }
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
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

    /** What {@code mariadb-dump --defaults-file=} needs to reach this database as its owner. */
    private void writeClientOptions() throws IOException {
        Files.writeString(
                Home.privateFile(folder.resolve("client.cnf")),
                String.join(
                        "\n",
                        "[client]",
                        "host=127.0.0.1",
                        "port=" + port,
                        "user=" + OWNER,
                        "password=" + ownerPassword,
                        "skip-ssl",
                        ""));
    }

    /** Ready when it greets: by then it has recovered its files and set up the accounts. */
    private void waitUntilReady(Process process) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!greets()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IOException(log().toString());
            }
            pause(100);
        }
    }

    private boolean greets() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A database server that goes away while we run is started again, however often that takes. */
    private void keepRunning(MariaDbFiles files) {
        while (!stopping) {
            try {
                Process running = server;
                if (running != null) {
                    running.waitFor();
                }
                if (!stopping) {
                    Console.say("launch.database.restart");
                    launch(files);
                }
            } catch (IOException e) {
                Console.complain(Console.text("launch.database.failed", String.valueOf(e.getMessage())));
                pause(TimeUnit.SECONDS.toMillis(RETRY_SECONDS));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A killed product leaves its database server running; it must let go of the files before we open them. */
    private void endOrphan() {
        recordedServer().filter(this::isOurs).ifPresent(orphan -> {
            Console.say("launch.database.orphan", String.valueOf(orphan.pid()));
            end(orphan);
        });
    }

    private Optional<ProcessHandle> recordedServer() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again; ours runs on our data or, where arguments cannot be seen, from our binaries. */
    private boolean isOurs(ProcessHandle process) {
        String binary = folder.resolve("mariadb").toString();
        String data = folder.resolve("data").toString();
        ProcessHandle.Info seen = process.info();
        return seen.commandLine()
                .map(line -> line.contains(data))
                .orElse(seen.command()
                        .map(command -> command.startsWith(binary))
                        .orElse(false));
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    private Path log() {
        return home.file("logs").resolve("database.log");
    }

    /** Asks the server to stop and waits until it has written everything. */
    public void stop() {
        stopping = true;
        Process running = server;
        if (running != null) {
            end(running.toHandle());
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
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
