package ayaz.storage.templates;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A template as a person writes it: an outline of levels from the outside to the inside. Each stands so many times in the
 * one before, or in that which it names by its number. What holds nothing else may have rows and columns for units.
 */
public record NewTemplate(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String code,

        @NotBlank @Size(max = 100) String en,
        @NotBlank @Size(max = 100) String ru,
        @NotBlank @Size(max = 100) String kk,

        @Nullable @Pattern(regexp = "RT|FRIDGE|M20|M80|M135|LN_V|LN_L")
        String temperatureClass,

        boolean quarantine,
        @NotEmpty @Size(max = NewTemplate.MOST_LEVELS) List<@Valid @NotNull Level> levels) {

    static final int MOST_LEVELS = 12;

    public NewTemplate {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    /** One kind of thing; {@code labels}, {@code containerTypes} have blanks between. */
    public record Level(
            @NotBlank @Pattern(regexp = "[A-Z0-9_]{2,15}") String kind,
            @Nullable @Size(max = 10) String prefix,
            @Min(1) @Max(200) int count,
            @Nullable @Min(1) @Max(1000) Integer places,
            @Nullable @Min(1) @Max(60) Integer rows,
            @Nullable @Min(1) @Max(60) Integer columns,

            @Nullable @Pattern(regexp = "ROW_LETTER|ROW_LETTER_PADDED|NUMBER|NUMBER_BY_COLUMN|CUSTOM")
            String numbering,

            @Nullable @Size(max = 2000) String labels,
            @Nullable @Size(max = 200) String containerTypes,
            @Nullable @Size(max = 1000) String slotTypes,
            @Nullable @Min(1) Integer inside) {

        private void writeTo(JsonObjectBuilder json) {
            json.add("kind", kind).add("count", count);
            text(json, "prefix", prefix);
            number(json, "places", places);
            number(json, "rows", rows);
            number(json, "columns", columns == null && rows != null ? Integer.valueOf(1) : columns);
            text(json, "numbering", rows != null && numbering == null ? Numbering.NUMBER.name() : numbering);
            text(json, "slotTypes", slotTypes);
            words(json, "labels", labels);
            words(json, "containerTypes", containerTypes);
        }

        private static void text(JsonObjectBuilder json, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                json.add(name, value.strip());
            }
        }

        private static void number(JsonObjectBuilder json, String name, @Nullable Integer value) {
            if (value != null) {
                json.add(name, value);
            }
        }

        private static void words(JsonObjectBuilder json, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                JsonArrayBuilder words = Json.createArrayBuilder();
                Stream.of(value.strip().toUpperCase(Locale.ROOT).split("\\s+")).forEach(words::add);
                json.add(name, words);
            }
        }
    }

    /** As it is kept, and as the files of the product are written. */
    JsonObject definition() {
        JsonObjectBuilder json = Json.createObjectBuilder(levels.isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : level(0));
        json.add("names", Json.createObjectBuilder().add("en", en).add("ru", ru).add("kk", kk));
        json.add("quarantine", quarantine);
        if (temperatureClass != null) {
            json.add("temperatureClass", temperatureClass);
        }
        return json.build();
    }

    private JsonObject level(int number) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        levels.get(number).writeTo(json);
        JsonArrayBuilder children = Json.createArrayBuilder();
        IntStream.range(number + 1, levels.size())
                .filter(each -> around(each) == number)
                .forEach(each -> children.add(level(each)));
        JsonArray inside = children.build();
        return inside.isEmpty() ? json.build() : json.add("children", inside).build();
    }

    /** The level that a level stands in, counted from 0; -1 around the outermost. */
    private int around(int number) {
        Integer inside = levels.get(number).inside();
        return inside == null || number == 0 ? number - 1 : inside - 1;
    }

    /** A level stands in the one before it, or in one of those that are around that one; else it has no place in the outline. */
    boolean isOutlined(int number) {
        int outer = number - 1;
        while (outer >= 0 && outer != around(number)) {
            outer = around(outer);
        }
        return outer == around(number);
    }
}
