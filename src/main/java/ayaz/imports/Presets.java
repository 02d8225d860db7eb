package ayaz.imports;

import ayaz.platform.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the product, from {@code presets/}. */
final class Presets {

    static final List<String> NAMES = List.of("arctos-frozen-parts", "freezer-list-en", "freezer-list-ru");

    private Presets() {}

    static Optional<SheetMapping> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static SheetMapping read(String name) {
        try (var file = Presets.class.getResourceAsStream("presets/" + name + ".json")) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), SheetMapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
