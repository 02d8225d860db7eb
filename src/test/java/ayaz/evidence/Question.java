package ayaz.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bundle for another verifier, and what ours says of it.
 *
 * @param key empty where none is given
 * @param checkpoints one at most, which may be empty
 * @param verdict {@code verified}, or the code of the first rule that does not hold
 */
public record Question(
        String name, byte[] file, String key, List<String> checkpoints, List<String> witnesses, String verdict) {

    private static final int PLACES_OF_AN_ENTRY = 60;

    /** All named bundles, which are made to break each rule in every way that somebody thought of. */
    public static Stream<Question> named() {
        return NamedBundles.all().map(each -> of(each.name(), each.file(), each.given()));
    }

    public static Question small() {
        return of("small", Samples.ofAnother().file(), Given.NOTHING);
    }

    /**
     * Every entry with a byte changed here and there, and the whole sealed again by the right key. Time stamps are left
     * out: how much of a damaged certificate may still be read is not specified.
     */
    public static Stream<Question> sealedAgain() {
        return Samples.full().entries.entrySet().stream()
                .filter(each -> !each.getKey().startsWith("timestamps/"))
                .flatMap(each -> sealedAgain(each.getKey(), each.getValue()));
    }

    private static Stream<Question> sealedAgain(String entry, byte[] content) {
        int step = Math.max(1, content.length / PLACES_OF_AN_ENTRY);
        return IntStream.iterate(0, at -> at < content.length, at -> at + step)
                .mapToObj(at -> of(
                        entry + " at " + at,
                        Samples.full().put(entry, flipped(content, at)).file(),
                        Given.NOTHING));
    }

    /** What ours says of it with another byte at each place in turn. */
    public List<String> verdictsOfFlips() {
        return IntStream.range(0, file.length)
                .mapToObj(at -> NamedBundle.said(Verifier.verify(flipped(file, at), Given.NOTHING)))
                .toList();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        changed[at] ^= (byte) (1 << (at % Byte.SIZE));
        return changed;
    }

    private static Question of(String name, byte[] file, Given given) {
        return new Question(
                name,
                file,
                Optional.ofNullable(given.key()).map(Object::toString).orElse(""),
                Optional.ofNullable(given.checkpoint()).stream().toList(),
                given.witnesses().stream().map(Object::toString).toList(),
                NamedBundle.said(Verifier.verify(file, given)));
    }
}
