package ayaz.timestamps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads the members of a sequence in the order in which they must stand. */
final class Members {

    private final Deque<Der> left;

    Members(Der sequence) {
        left = new ArrayDeque<>(sequence.must(Der.SEQUENCE).children());
    }

    Der next(int tag) {
        return any().must(tag);
    }

    /** Of whatever kind. */
    Der any() {
        if (left.isEmpty()) {
            throw new TimeStampRefused("an element is missing");
        }
        return left.removeFirst();
    }

    Optional<Der> optional(int tag) {
        return !left.isEmpty() && left.getFirst().tag() == tag ? Optional.of(left.removeFirst()) : Optional.empty();
    }

    void end() {
        if (!left.isEmpty()) {
            throw new TimeStampRefused("there is an element more than there can be");
        }
    }
}
