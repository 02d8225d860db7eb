package ayaz.labels;

import ayaz.labels.TemplateFolder.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates packed with the application, wherever its classes lie: in a folder or inside an archive. */
final class ShippedTemplates {

    private static final String KNOWN = "/labels/README.md";

    private ShippedTemplates() {}

    static Map<String, Outcome> read() {
        return besides(known());
    }

    static Map<String, Outcome> besides(URI known) {
        if (!"jar".equals(known.getScheme())) {
            return in(Path.of(known));
        }
        try (FileSystem archive = FileSystems.newFileSystem(known, Map.of())) {
            return in(archive.getPath(entry(known)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI known() {
        @Nullable URL url = ShippedTemplates.class.getResource(KNOWN);
        if (url == null) {
            throw new IllegalStateException("The label templates are not packed");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String entry(URI inArchive) {
        String address = inArchive.getSchemeSpecificPart();
        return address.substring(address.indexOf("!/") + 1);
    }

    private static Map<String, Outcome> in(Path known) {
        return new TemplateFolder(known.resolveSibling("")).read();
    }
}
