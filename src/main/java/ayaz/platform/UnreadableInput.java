package ayaz.platform;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import java.util.Optional;
import java.util.stream.Stream;

/** What to tell the sender of JSON that we cannot read: the line and column, or the property. */
final class UnreadableInput {

    private UnreadableInput() {}

    static boolean isIn(Throwable thrown) {
        return causes(thrown).anyMatch(each -> each instanceof JsonException || each instanceof JsonbException);
    }

    static Refusal refusal(Throwable thrown) {
        return first(thrown, JsonParsingException.class)
                .map(UnreadableInput::malformed)
                .or(() -> first(thrown, RecordJson.Misfit.class).map(RecordJson.Misfit::asRefusal))
                .orElseGet(() -> Refusal.badRequest("platform.refusal.jsonUnreadable"));
    }

    private static Refusal malformed(JsonParsingException broken) {
        var place = broken.getLocation();
        return Refusal.badRequest(
                "platform.refusal.jsonMalformed",
                String.valueOf(place.getLineNumber()),
                String.valueOf(place.getColumnNumber()));
    }

    private static <E extends Throwable> Optional<E> first(Throwable thrown, Class<E> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(20);
    }
}
