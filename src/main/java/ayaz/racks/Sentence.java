package ayaz.racks;

import ayaz.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text of the bundles and what it names, not yet in anybody's language. */
record Sentence(String key, List<Object> arguments) {

    private static final String SEPARATOR = "\u001f";

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    static Sentence of(Refusal refusal) {
        return new Sentence(refusal.key(), Arrays.asList(refusal.arguments()));
    }

    /** As it is kept. */
    String written() {
        return Stream.concat(Stream.of(key), arguments.stream())
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
    }

    static Sentence parse(String written) {
        List<String> parts = Arrays.asList(written.split(SEPARATOR));
        return new Sentence(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }
}
