package ayaz.launch;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code java -jar ayaz.jar}: starts the whole product and stays until it is told to stop. */
public final class Ayaz {

    private static final int CANNOT_START = 1;
    private static final int WRONG_USE = 2;

    private Ayaz() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments, System.getenv());
            if (options.help()) {
                Console.say("launch.help");
                return;
            }
            start(options);
        } catch (Complaint complaint) {
            Console.complain(complaint.sentence());
            System.exit(WRONG_USE);
        }
    }

    private static void start(Options options) {
        long began = System.nanoTime();
        Memory.keepSmall();
        Home home = Home.open(options.home());
        WebServer.mustBeFree(options.bind(), options.port());
        Console.say("launch.starting", options.home());
        var shutdown = new Shutdown(home);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "ayaz-shutdown"));
        try {
            FirstPasswords passwords = FirstPasswords.choose(options);
            tellApplication(options, home, shutdown, passwords);
            shutdown.server = WebServer.start(home, options.bind(), options.port());
            mustBeReady(home);
            passwords.print();
        } catch (Complaint complaint) {
            Console.complain(complaint.sentence());
            System.exit(CANNOT_START);
        }
        Memory.giveBack();
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        Console.say("launch.ready", "http://" + shownHost(options.bind()) + ":" + options.port() + "/", seconds);
    }

    /** The WAR reads its configuration as MicroProfile Config does; system properties are the common ground. */
    private static void tellApplication(Options options, Home home, Shutdown shutdown, FirstPasswords passwords) {
        Options.ExternalDatabase external = options.database();
        if (external == null) {
            EmbeddedDatabase database = EmbeddedDatabase.start(home);
            shutdown.database = database;
            external = new Options.ExternalDatabase(
                    database.url(),
                    EmbeddedDatabase.USER,
                    database.userPassword(),
                    EmbeddedDatabase.OWNER,
                    database.ownerPassword());
        }
        passwords.hand();
        Map.of(
                        "ayaz.db.url", external.url(),
                        "ayaz.db.user", external.user(),
                        "ayaz.db.password", external.password(),
                        "ayaz.db.owner.user", external.ownerUser(),
                        "ayaz.db.owner.password", external.ownerPassword(),
                        "ayaz.labels.dir", home.file("labels").toString(),
                        "ayaz.demo", String.valueOf(options.demo()))
                .forEach(System::setProperty);
    }

    /** The server boots even when the application refuses to; the application leaves the reason for us. */
    private static void mustBeReady(Home home) {
        String failure = System.getProperty("ayaz.start.failure");
        if (failure != null) {
            throw new Complaint("launch.application.refused", failure);
        }
        if (System.getProperty("ayaz.started") == null) {
            throw new Complaint("launch.application.failed", home.file("logs"));
        }
    }

    private static String shownHost(String bind) {
        return "0.0.0.0".equals(bind) || "127.0.0.1".equals(bind) ? "localhost" : bind;
    }

    /** First the server, so that no act is cut off; then the database; then the home is free for the next start. */
    private static final class Shutdown implements Runnable {

        private final Home home;
        private volatile @Nullable WebServer server;
        private volatile @Nullable EmbeddedDatabase database;

        Shutdown(Home home) {
            this.home = home;
        }

        @Override
        public void run() {
            Console.say("launch.stopping");
            WebServer runningServer = server;
            if (runningServer != null) {
                runningServer.stop();
            }
            EmbeddedDatabase runningDatabase = database;
            if (runningDatabase != null) {
                runningDatabase.stop();
            }
            try {
                home.close();
            } catch (IOException e) {
                Console.complain(String.valueOf(e.getMessage()));
            }
            Console.say("launch.stopped");
        }
    }
}
