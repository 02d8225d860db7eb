package ayaz.platform;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;

/** A problem document (RFC 9457): the same failure for programs by its type, for people by its detail. */
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        String type, String title, int status, String detail, String instance, List<Failure.Flaw> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Failure failure, String instance, Texts texts) {
        return new Problem(
                type(failure.key()),
                texts.get("platform.problem." + failure.status()),
                failure.status(),
                texts.get(failure.key(), failure.arguments()),
                instance,
                failure.flaws());
    }

    /** {@code storage.refusal.wrongNode} is {@code /problems/wrong-node}. */
    static String type(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return "/problems/"
                + last.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .replace('_', '-')
                        .toLowerCase(Locale.ROOT);
    }
}
