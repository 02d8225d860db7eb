package ayaz.leaves;

/** The bytes are not a leaf as it is written. */
public final class LeafRefused extends RuntimeException {

    LeafRefused(String why) {
        super(why);
    }

    LeafRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
