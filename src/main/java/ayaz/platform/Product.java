package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
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

    @Inject
    ServletContext application;

    private final String started = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private @Nullable String version;

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

    public boolean isDemo() {
        return Configuration.flag("ayaz.demo");
    }

    /** The address of a style sheet, script or picture that browsers may keep until the next version. */
    public String asset(String name) {
        return application.getContextPath() + "/resources/ayaz/" + name + "?v=" + getVersion() + "-" + started;
    }
}
