package ayaz.sheets;

import java.util.List;

/** What a cell says: a value in the collection's own form, or the reason why it cannot be read. */
public sealed interface Reading {

    /** Dates as ISO 8601, numbers with a point, terms by their codes. */
    record Value(String text) implements Reading {}

    /** The key of the sentence, and what it names. */
    record Unclear(String problem, List<Object> arguments) implements Reading {}

    static Reading of(String text) {
        return new Value(text);
    }

    static Reading unclear(String problem, Object... arguments) {
        return new Unclear(problem, List.of(arguments));
    }
}
