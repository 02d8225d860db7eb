package ayaz.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the collection says no. Thrown by use cases, never caught between them and the two edges (REST and Faces),
 * which turn it into a translated sentence. Each feature lists its refusals in one class of static factories.
 */
@SuppressWarnings("serial") // never serialised; the arguments are what the sentence needs
public final class Refusal extends RuntimeException {

    /** The HTTP status that tells a program the same as the sentence tells a person. */
    public enum Kind {
        BAD_REQUEST(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        UNPROCESSABLE(422),
        VERSION_NEEDED(428),
        NO_SPACE(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final Object[] arguments;
    private final @Nullable String field;
    private final List<Refusal> parts;

    private Refusal(Kind kind, String key, @Nullable String field, Object... arguments) {
        super(key, null, false, false);
        this.kind = kind;
        this.key = key;
        this.field = field;
        this.arguments = arguments;
        this.parts = List.of();
    }

    private Refusal(List<Refusal> parts) {
        super("platform.refusal.invalid", null, false, false);
        this.kind = Kind.UNPROCESSABLE;
        this.key = "platform.refusal.invalid";
        this.field = null;
        this.arguments = new Object[0];
        this.parts = List.copyOf(parts);
    }

    /** Several fields of one input, each refused for a reason of its own. */
    static Refusal together(List<Refusal> parts) {
        return parts.size() == 1 ? parts.get(0) : new Refusal(parts);
    }

    public static Refusal badRequest(String key, Object... arguments) {
        return new Refusal(Kind.BAD_REQUEST, key, null, arguments);
    }

    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, key, null, arguments);
    }

    public static Refusal notFound(String key, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, key, null, arguments);
    }

    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, key, null, arguments);
    }

    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(Kind.STALE, key, null, arguments);
    }

    public static Refusal unprocessable(String key, Object... arguments) {
        return new Refusal(Kind.UNPROCESSABLE, key, null, arguments);
    }

    public static Refusal versionNeeded(String key, Object... arguments) {
        return new Refusal(Kind.VERSION_NEEDED, key, null, arguments);
    }

    public static Refusal noSpace(String key, Object... arguments) {
        return new Refusal(Kind.NO_SPACE, key, null, arguments);
    }

    /** The same refusal, shown at the named input field. */
    public Refusal at(String inputField) {
        return new Refusal(kind, key, inputField, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public @Nullable String field() {
        return field;
    }

    /** The refusals that this one consists of, else itself alone. */
    public List<Refusal> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }
}
