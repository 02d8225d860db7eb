package ayaz.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import fish.payara.micro.boot.loader.ExplodedURLClassloader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in this JVM with the WAR that the jar carries. */
final class WebServer {

    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());
    /** Fewer at a time than the application has database connections, so that an act always gets its second one. */
    private static final int MOST_REQUESTS = 32;

    private static final String THREADS = "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.";
    private static final String HTTP = "configs.config.server-config.network-config.";

    /** Behind a proxy that speaks TLS: without this, cookies would not be marked as secure. */
    private static final String FORWARDED_SCHEME =
            "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto";

    /** Taking a unit out has a reason: without this, a DELETE that brings one is refused before anybody reads it. */
    private static final String BODY_OF_DELETE =
            "protocols.protocol.http-listener.http.allow-payload-for-undefined-http-methods=true";

    private final PayaraMicroRuntime runtime;

    private WebServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** The server alone, still without the application. */
    static WebServer boot(Home home, String bind, int port) {
        // nothing here calls home, and without the application's own check nobody is ready
        System.setProperty("payaramicro.disablePhoneHome", "true");
        System.setProperty("mp.health.default.readiness.empty.response", "DOWN");
        try {
            Home.deleteAll(home.file("server")); // it remembers what was deployed, perhaps by another version
            return new WebServer(unpackedServer(home)
                    .setRootDir(home.folder("server").toFile())
                    .setLogPropertiesFile(logging(home).toFile())
                    .setPrintLogo(false)
                    .setNoHazelcast(true)
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setPreBootHandler(commands -> {
                        commands.run("set", HTTP + "network-listeners.network-listener.http-listener.address=" + bind);
                        commands.run("set", HTTP + "protocols.protocol.http-listener.http.xpowered-by=false");
                        commands.run("set", HTTP + "protocols.protocol.http-listener.http.server-header=false");
                        commands.run("set", HTTP + "protocols.protocol.http-listener.http.compression=on");
                        commands.run("set", HTTP + "protocols.protocol.http-listener.http.max-connections=-1");
                        commands.run("set", HTTP + BODY_OF_DELETE);
                        if (Boolean.parseBoolean(System.getenv("AYAZ_PROXY"))) {
                            commands.run("set", HTTP + FORWARDED_SCHEME);
                        }
                        commands.run("set", THREADS + "max-thread-pool-size=" + MOST_REQUESTS);
                    })
                    .bootStrap());
        } catch (BootstrapException | IOException e) {
            throw new Complaint("launch.server.failed", String.valueOf(e.getMessage()), home.file("logs"));
        }
    }

    void deploy(Home home) {
        try {
            runtime.deploy(unpackedWar(home).toFile());
        } catch (IOException e) {
            throw new Complaint("launch.server.failed", String.valueOf(e.getMessage()), home.file("logs"));
        }
    }

    /**
     * Payara's loader of jars inside jars overlooks classes for newer Java versions, without which its JSON binding knows
     * no records. Unpacked ones load completely, and faster.
     */
    private static PayaraMicro unpackedServer(Home home) throws IOException {
        var jar = WebServer.class.getProtectionDomain().getCodeSource().getLocation();
        System.setProperty("fish.payara.micro.BootJar", jar.toString());
        var loader = new ExplodedURLClassloader(
                home.folder("server").resolve("unpacked").toFile());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            var server = loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl");
            PayaraMicroLauncher.registerLaunchedInstance(
                    (PayaraMicroBoot) server.getMethod("getInstance").invoke(null));
            return PayaraMicro.getInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            LOG.log(Level.FINE, "The server has already stopped by a hook of its own", e);
        }
    }

    /** Tells early and in a sentence what the server would tell late and in a stack trace. */
    static void mustBeFree(String bind, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            throw new Complaint("launch.port.inUse", String.valueOf(port), bind);
        }
    }

    private static Path unpackedWar(Home home) throws IOException {
        Path war = home.folder("server").resolve("ayaz.war");
        try (InputStream packed = resource("/ayaz.war")) {
            Files.copy(packed, war, StandardCopyOption.REPLACE_EXISTING);
        }
        return war;
    }

    private static Path logging(Home home) throws IOException {
        Path file = home.folder("server").resolve("logging.properties");
        try (InputStream template = resource("/ayaz/launch/logging.properties")) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    file, text.replace("@logs@", home.folder("logs").toString().replace('\\', '/')));
        }
        return file;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = WebServer.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name);
        }
        return stream;
    }
}
