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
import java.util.concurrent.TimeUnit;
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
    private static final int RETRY_SECONDS = 5;

    private final Home home;
    private final Path folder;
    private final int port;
    private final DatabaseAccounts accounts;
    private final ServerProcess processes;
    private volatile boolean stopping;
    private volatile @Nullable Process server;

    private EmbeddedDatabase(Home home) throws IOException {
        this.home = home;
        folder = home.folder("database");
        port = freePort();
        accounts = DatabaseAccounts.of(home);
        processes = new ServerProcess(folder);
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
            processes.endOrphan();
            MariaDbFiles files = MariaDbFiles.in(folder);
            accounts.writeClientOptions(folder, port);
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
        return accounts.userPassword();
    }

    public String ownerPassword() {
        return accounts.ownerPassword();
    }

    private void launch(MariaDbFiles files) throws IOException {
        Path statements = accounts.writeStatements(folder);
        Process process = files.server(options(files, statements))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start();
        server = process;
        processes.remember(process);
        if (stopping) {
            process.destroy();
        }
        waitUntilReady(process);
        Files.delete(statements);
    }

    private List<String> options(MariaDbFiles files, Path statements) {
        var options = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--init-file=" + statements,
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

    private Path log() {
        return home.file("logs").resolve("database.log");
    }

    /** Asks the server to stop and waits until it has written everything. */
    public void stop() {
        stopping = true;
        Process running = server;
        if (running != null) {
            ServerProcess.end(running.toHandle());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
