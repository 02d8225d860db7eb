package ayaz.geography;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the attributes of a shape are called in the files that people exchange, and what they mean. */
final class Attributes {

    private static final List<String> SCIENTIFIC_NAMES = List.of(
            "scientificname",
            "sciname",
            "binomial",
            "binomialname",
            "latinname",
            "namelatin",
            "species",
            "taxon",
            "latin");
    private static final List<String> NAMES =
            List.of("name", "nameen", "nameru", "namekk", "nameorig", "origname", "title", "label");
    private static final List<String> YEARS =
            List.of("year", "yr", "yrcompiled", "yearcompiled", "datayear", "statusyr");
    private static final List<String> PRESENCES = List.of("presence");
    private static final List<String> ORIGINS = List.of("origin");
    private static final List<String> SEASONS = List.of("seasonality", "seasonal", "season");

    private final JsonObject all;

    Attributes(JsonObject all) {
        this.all = all;
    }

    /** Which of these attributes holds the scientific name. */
    static Optional<String> scientificName(List<String> attributes) {
        return SCIENTIFIC_NAMES.stream()
                .flatMap(
                        wanted -> attributes.stream().filter(each -> plain(each).equals(wanted)))
                .findFirst();
    }

    Optional<String> text(@Nullable String attribute) {
        JsonValue value = attribute == null ? JsonValue.NULL : all.getOrDefault(attribute, JsonValue.NULL);
        String text = value instanceof JsonString string
                ? string.getString().strip()
                : value instanceof JsonNumber number
                        ? number.bigDecimalValue().stripTrailingZeros().toPlainString()
                        : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<String> name() {
        return first(NAMES);
    }

    Optional<Integer> year() {
        return first(YEARS).filter(text -> text.matches("[12]\\d{3}")).map(Integer::valueOf);
    }

    Optional<String> presence() {
        return first(PRESENCES);
    }

    Optional<String> origin() {
        return first(ORIGINS);
    }

    Optional<String> seasonality() {
        return first(SEASONS);
    }

    private Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(wanted ->
                        all.keySet().stream().filter(each -> plain(each).equals(wanted)))
                .flatMap(attribute -> text(attribute).stream())
                .findFirst();
    }

    private static String plain(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
