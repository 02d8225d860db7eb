package ayaz.archives;

import ayaz.platform.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Frictionless Data Package (v1), as Camtrap DP and Darwin Core Data Packages are: its {@code datapackage.json} names
 * the tables as resources. The first row of a table holds the names of its columns.
 */
public final class DataPackage {

    public static final String DESCRIPTOR = "datapackage.json";

    private static final int MOST_DESCRIPTOR = 16 * 1024 * 1024;
    private static final String UTF_8 = "UTF-8";

    private final JsonObject descriptor;
    private final Map<String, Table> tables;

    private DataPackage(JsonObject descriptor, Map<String, Table> tables) {
        this.descriptor = descriptor;
        this.tables = tables;
    }

    public static DataPackage read(Archive zip) {
        Archive archive = zip.beside(DESCRIPTOR).orElseThrow(() -> ArchiveRefusals.noDescriptor(DESCRIPTOR));
        JsonObject descriptor = json(archive.bytes(DESCRIPTOR, MOST_DESCRIPTOR));
        var tables = new LinkedHashMap<String, Table>();
        for (JsonValue each : array(descriptor.get("resources"))) {
            if (each instanceof JsonObject resource && resource.containsKey("path")) {
                Table table = table(archive, resource);
                tables.put(table.name(), table);
            }
        }
        return new DataPackage(descriptor, tables);
    }

    private static JsonArray array(@Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return ArchiveRefusals.descriptorUnreadable(DESCRIPTOR);
    }

    private static JsonObject json(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw unreadable();
        }
    }

    private static Table table(Archive archive, JsonObject resource) {
        List<String> files = paths(resource.get("path"));
        String name = resource.getString("name", files.get(0));
        files.forEach(archive::mustHold);
        Dialect dialect = dialect(resource);
        var sources = files.stream()
                .map(each -> (TextSource) () -> archive.open(each))
                .toList();
        return PlainTable.withHeader(name, name, dialect, sources);
    }

    /** One path, or several whose rows follow each other. */
    private static List<String> paths(@Nullable JsonValue path) {
        if (path instanceof JsonString one) {
            return List.of(one.getString());
        }
        var files = new ArrayList<String>();
        for (JsonValue each : array(path)) {
            if (!(each instanceof JsonString file)) {
                throw unreadable();
            }
            files.add(file.getString());
        }
        if (files.isEmpty()) {
            throw unreadable();
        }
        return files;
    }

    private static Dialect dialect(JsonObject resource) {
        JsonObject dialect =
                resource.get("dialect") instanceof JsonObject stated ? stated : JsonValue.EMPTY_JSON_OBJECT;
        String quote = dialect.getString("quoteChar", "\"");
        return new Dialect(
                resource.getString("encoding", UTF_8),
                Dialect.unescaped(dialect.getString("delimiter", ",")),
                quote.isEmpty() ? null : quote.charAt(0),
                1);
    }

    /** A property of the package as text; empty where it is not there or not a text. */
    public Optional<String> text(String property) {
        return descriptor.get(property) instanceof JsonString text
                ? Optional.of(text.getString().strip()).filter(each -> !each.isEmpty())
                : Optional.empty();
    }

    public JsonObject descriptor() {
        return descriptor;
    }

    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
