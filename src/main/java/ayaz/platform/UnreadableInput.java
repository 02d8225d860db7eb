package ayaz.platform;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to tell the sender of JSON that we cannot read: the line and column, or the property. */
final class UnreadableInput {

    /** Yasson names the outermost property first. */
    private static final Pattern PROPERTY = Pattern.compile("property '?([\\w.]+)'?", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNKNOWN = Pattern.compile("(?i)unknown property|property .* not found|unmapped");

    private UnreadableInput() {}

    static boolean isIn(Throwable thrown) {
        return causes(thrown).anyMatch(each -> each instanceof JsonException || each instanceof JsonbException);
    }

    static Refusal refusal(Throwable thrown) {
        return causes(thrown)
                .filter(JsonParsingException.class::isInstance)
                .map(JsonParsingException.class::cast)
                .findFirst()
                .map(UnreadableInput::malformed)
                .orElseGet(() -> misfit(thrown));
    }

    private static Refusal malformed(JsonParsingException broken) {
        var place = broken.getLocation();
        return Refusal.badRequest(
                "platform.refusal.jsonMalformed",
                String.valueOf(place.getLineNumber()),
                String.valueOf(place.getColumnNumber()));
    }

    private static Refusal misfit(Throwable thrown) {
        var found = causes(thrown)
                .map(each -> PROPERTY.matcher(String.valueOf(each.getMessage())))
                .filter(Matcher::find)
                .map(each -> each.group(1))
                .toList();
        if (found.isEmpty()) {
            return Refusal.badRequest("platform.refusal.jsonUnreadable");
        }
        boolean unknown = causes(thrown).anyMatch(each -> UNKNOWN.matcher(String.valueOf(each.getMessage()))
                .find());
        String name = found.get(found.size() - 1);
        return Refusal.badRequest(unknown ? "platform.refusal.jsonUnknown" : "platform.refusal.jsonMisfit", name)
                .at(name);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(20);
    }
}
