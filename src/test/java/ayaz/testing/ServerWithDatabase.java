package ayaz.testing;

import ayaz.launch.EmbeddedDatabase;
import ayaz.launch.Home;
import fish.payara.micro.PayaraMicro;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives the Payara Micro that Arquillian starts the MariaDB that we ship, set up as the self-starting jar sets it up:
 * what is tested inside the server works with the rights of the application.
 */
public final class ServerWithDatabase implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(BeforeServer.class);
    }

    static String jarOf(Class<?> type) {
        try {
            return type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the database and tells each server where it is. */
    public static final class BeforeServer {

        void setUp(@Observes(precedence = 100) SetupContainers event, ContainerRegistry servers) {
            Path folder = Homes.fresh("server");
            var home = Home.open(folder);
            var database = EmbeddedDatabase.of(home).start();
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
            for (Container<?> server : servers.getContainers()) {
                server.getContainerConfiguration()
                        .property("microJar", jarOf(PayaraMicro.class))
                        .property(
                                "extraMicroOptions",
                                "--nohazelcast --prebootcommandfile src/test/resources/preboot.txt --port "
                                        + RunningAyaz.freePort())
                        .property("cmdOptions", systemProperties(folder, database));
            }
        }

        private static String systemProperties(Path home, EmbeddedDatabase database) {
            return Map.of(
                            "ayaz.home",
                            home.toString(),
                            "ayaz.db.url",
                            database.url(),
                            "ayaz.db.user",
                            EmbeddedDatabase.USER,
                            "ayaz.db.password",
                            database.userPassword(),
                            "ayaz.db.owner.user",
                            EmbeddedDatabase.OWNER,
                            "ayaz.db.owner.password",
                            database.ownerPassword(),
                            "ayaz.first.password.admin",
                            RunningAyaz.PASSWORD,
                            "payaramicro.disablePhoneHome",
                            "true")
                    .entrySet()
                    .stream()
                    .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                    .collect(Collectors.joining(" ", "-Xmx512m ", ""));
        }
    }
}
