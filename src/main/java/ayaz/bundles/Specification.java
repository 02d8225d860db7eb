package ayaz.bundles;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How a bundle is made and checked: docs/custody-log.md, which each bundle takes along for those who come later. */
@ApplicationScoped
public class Specification {

    byte[] bytes() {
        try (InputStream page = Specification.class.getResourceAsStream("custody-log.md")) {
            if (page == null) {
                throw new IllegalStateException("docs/custody-log.md is not packed");
            }
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
