package ayaz.labels;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a template file, read strictly: what is absent, odd or not understood is refused by its place. */
final class TemplatePart {

    private final String file;
    private final String place;
    private final JsonObject json;
    private final Set<String> read = new HashSet<>();

    TemplatePart(String file, String place, JsonObject json) {
        this.file = file;
        this.place = place;
        this.json = json;
    }

    String file() {
        return file;
    }

    String place() {
        return place;
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    String text(String name) {
        if (value(name) instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        throw LabelRefusals.wrongType(file, at(name));
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        JsonValue value = value(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw LabelRefusals.wrongType(file, at(name));
    }

    double number(String name, double least, double most) {
        if (!(value(name) instanceof JsonNumber number)) {
            throw LabelRefusals.wrongType(file, at(name));
        }
        if (number.doubleValue() < least || number.doubleValue() > most) {
            throw LabelRefusals.outOfRange(file, at(name), least, most);
        }
        return number.doubleValue();
    }

    double number(String name, double least, double most, double otherwise) {
        return has(name) ? number(name, least, most) : otherwise;
    }

    int whole(String name, int least, int most) {
        double number = number(name, least, most);
        if (number != Math.rint(number)) {
            throw LabelRefusals.wrongType(file, at(name));
        }
        return (int) number;
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) {
        String text = text(name);
        E[] constants = choices.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> LabelRefusals.notOneOf(file, at(name), Arrays.toString(constants)));
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices, E otherwise) {
        return has(name) ? choice(name, choices) : otherwise;
    }

    TemplatePart part(String name) {
        return object(at(name), value(name));
    }

    List<TemplatePart> parts(String name) {
        if (!(value(name) instanceof JsonArray array) || array.isEmpty()) {
            throw LabelRefusals.wrongType(file, at(name));
        }
        List<TemplatePart> parts = new ArrayList<>();
        for (JsonValue value : array) {
            parts.add(object(at(name) + "[" + (parts.size() + 1) + "]", value));
        }
        return parts;
    }

    /** To be called when all is read: a member nobody asked for is a misspelt one. */
    void nothingElse() {
        json.keySet().stream().filter(name -> !read.contains(name)).findFirst().ifPresent(name -> {
            throw LabelRefusals.unknownMember(file, at(name));
        });
    }

    private TemplatePart object(String where, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TemplatePart(file, where, object);
        }
        throw LabelRefusals.wrongType(file, where);
    }

    private JsonValue value(String name) {
        read.add(name);
        @Nullable JsonValue value = json.get(name);
        if (value == null) {
            throw LabelRefusals.missing(file, at(name));
        }
        return value;
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
