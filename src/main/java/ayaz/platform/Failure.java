package ayaz.platform;

import java.util.List;

/**
 * Something that did not work, told apart once for programs and for pages: the HTTP status, the key of the sentence
 * with its arguments, and the fields that are to blame.
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to MessageFormat
public record Failure(int status, String key, Object[] arguments, List<Flaw> flaws) {

    /** One field of the input and what is wrong with it, in the reader's language; the field as JSON names it. */
    public record Flaw(String field, String message) {}

    static Failure of(int status, String key, Object... arguments) {
        return new Failure(status, key, arguments, List.of());
    }

    /** Worth another try later, so programs are told when. */
    boolean passes() {
        return status == 503;
    }
}
