package ayaz.launch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar ayaz.jar}: starts the whole product and stays until it is told to stop; or, with {@code verify}, checks
 * one evidence bundle and starts nothing.
 */
public final class Ayaz {

    private static final int CANNOT_START = 1;
    private static final int WRONG_USE = 2;

    private final Options options;
    private final Home home;
    private volatile @Nullable WebServer server;
    private volatile @Nullable EmbeddedDatabase database;

    private Ayaz(Options options) {
        this.options = options;
        home = Home.open(options.home());
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            System.exit(Console.verify(List.of(arguments).subList(1, arguments.length)));
        }
        try {
            Options options = Options.parse(arguments, System.getenv());
            if (options.help()) {
                Console.say("launch.help");
            } else {
                run(options);
            }
        } catch (Complaint complaint) {
            Console.complain(complaint.sentence());
            System.exit(WRONG_USE);
        }
    }

    private static void run(Options options) {
        try {
            new Ayaz(options).start();
        } catch (Complaint complaint) {
            Console.complain(complaint.sentence());
            System.exit(CANNOT_START);
        }
    }

    private void start() {
        long began = System.nanoTime();
        Memory.keepSmall();
        WebServer.mustBeFree(options.bind(), options.port());
        Console.say("launch.starting", options.home());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "ayaz-shutdown"));
        FirstPasswords passwords = FirstPasswords.choose(options);
        passwords.hand();
        startServers();
        mustBeReady();
        passwords.print();
        Memory.giveBack();
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        Console.say("launch.ready", "http://" + shownHost(options.bind()) + ":" + options.port() + "/", seconds);
    }

    /** The database starts while the web server boots; the application needs both. */
    private void startServers() {
        CompletableFuture<Options.ExternalDatabase> settings = CompletableFuture.supplyAsync(this::databaseSettings);
        WebServer booted = WebServer.boot(home, options.bind(), options.port());
        server = booted;
        try {
            tellApplication(settings.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof Complaint complaint ? complaint : e;
        }
        booted.deploy(home);
    }

    private Options.ExternalDatabase databaseSettings() {
        Options.ExternalDatabase external = options.database();
        if (external != null) {
            return external;
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.of(home);
        database = embedded;
        System.setProperty(
                "ayaz.db.folder", home.file("database").resolve("data").toString());
        embedded.start();
        return new Options.ExternalDatabase(
                embedded.url(),
                EmbeddedDatabase.USER,
                embedded.userPassword(),
                EmbeddedDatabase.OWNER,
                embedded.ownerPassword());
    }

    /** The WAR reads its configuration as MicroProfile Config does; system properties are the common ground. */
    private void tellApplication(Options.ExternalDatabase settings) {
        Map.of(
                        "ayaz.db.url", settings.url(),
                        "ayaz.db.user", settings.user(),
                        "ayaz.db.password", settings.password(),
                        "ayaz.db.owner.user", settings.ownerUser(),
                        "ayaz.db.owner.password", settings.ownerPassword(),
                        "ayaz.home", home.file("").toAbsolutePath().toString(),
                        "ayaz.labels.dir", home.file("labels").toString(),
                        "ayaz.demo", String.valueOf(options.demo()))
                .forEach(System::setProperty);
    }

    /** The server boots even when the application refuses to; the application leaves the reason for us. */
    private void mustBeReady() {
        if (System.getProperty("ayaz.started") != null) {
            return;
        }
        String failure = System.getProperty("ayaz.start.failure");
        if (failure == null) {
            throw new Complaint("launch.application.failed", home.file("logs"));
        }
        int colon = failure.indexOf(':');
        throw new Complaint("launch.application." + failure.substring(0, colon), failure.substring(colon + 1));
    }

    private static String shownHost(String bind) {
        return "0.0.0.0".equals(bind) || "127.0.0.1".equals(bind) ? "localhost" : bind;
    }

    /** First the server, so that no act is cut off; then the database; then the home is free for the next start. */
    private void stop() {
        Console.say("launch.stopping");
        Console.silenceOthers();
        WebServer runningServer = server;
        if (runningServer != null) {
            runningServer.stop();
        }
        EmbeddedDatabase runningDatabase = database;
        if (runningDatabase != null) {
            runningDatabase.stop();
        }
        home.close();
        Console.say("launch.stopped");
    }
}
