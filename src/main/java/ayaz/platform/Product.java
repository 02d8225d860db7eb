package ayaz.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What every page says about the product itself: its version, and whether the collection is only a demonstration. */
@Named
@ApplicationScoped
public class Product {

    private static final String POM = "/META-INF/maven/ayaz/ayaz/pom.properties";

    private static final String DEMONSTRATION = "demonstration";
    private static final int AFTER_THE_DEMONSTRATION = 4000;

    @Inject
    ServletContext application;

    @Inject
    Settings settings;

    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private @Nullable String version;
    private volatile boolean demo;

    public String getVersion() {
        String known = version;
        if (known == null) {
            known = read();
            version = known;
        }
        return known;
    }

    private String read() {
        try (InputStream pom = application.getResourceAsStream(POM)) {
            var properties = new Properties();
            if (pom != null) {
                properties.load(pom);
            }
            return properties.getProperty("version", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once and for ever: what was made up does not become real by a start without {@code --demo}. */
    @Transactional
    public void becomeDemo() {
        settings.write(DEMONSTRATION, "true");
    }

    /** Every page asks, the one that says that the database is away too. */
    void remember(@Observes @Priority(AFTER_THE_DEMONSTRATION) Migrations.SchemaReady ready) {
        demo = Boolean.parseBoolean(settings.text(DEMONSTRATION, "false"));
    }

    public boolean isDemo() {
        return demo;
    }

    /** The address of a style sheet, script or picture that browsers may keep until the next version. */
    public String asset(String name) {
        return application.getContextPath() + "/resources/ayaz/" + name + "?v=" + getVersion() + "-" + started;
    }
}
