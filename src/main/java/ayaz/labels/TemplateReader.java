package ayaz.labels;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Makes a template of a file's bytes, or refuses it. */
final class TemplateReader {

    static final String ENDING = ".json";

    private static final double SMALLEST = 3;
    private static final double LARGEST = 300;

    private final String file;
    private final byte[] bytes;

    TemplateReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    LabelTemplate read() {
        TemplatePart root = new TemplatePart(file, "", json());
        LabelTarget target = root.choice("for", LabelTarget.class);
        List<TemplatePart> parts = root.parts("elements");
        LabelTemplate template = new LabelTemplate(
                file.substring(0, file.length() - ENDING.length()),
                titles(root.part("name")),
                target,
                root.number("width", SMALLEST, LARGEST),
                root.number("height", SMALLEST, LARGEST),
                root.flag("round"),
                parts.stream()
                        .map(part -> new ElementReader(target, part).read())
                        .toList(),
                sha256());
        root.nothingElse();
        new TemplateLayout(file, template).check();
        return template;
    }

    private JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonParsingException e) {
            throw LabelRefusals.notJson(
                    file, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException e) { // not even text
            throw LabelRefusals.notJson(file, 1, 1);
        }
    }

    private static Map<String, String> titles(TemplatePart name) {
        Map<String, String> titles = Map.of("en", name.text("en"), "ru", name.text("ru"), "kk", name.text("kk"));
        name.nothingElse();
        return titles;
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
