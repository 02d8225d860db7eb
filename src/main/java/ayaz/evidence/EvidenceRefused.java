package ayaz.evidence;

import java.util.function.Supplier;

/**
 * Something is not as the specification wants it. The message tells programmers why; people are told which rule it
 * breaks, and where.
 */
public final class EvidenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String where;

    EvidenceRefused(String where, String why) {
        super(why);
        this.where = where;
    }

    /** An entry, or a number in one after a colon; empty for the whole file. */
    public String where() {
        return where;
    }

    /** Whatever is refused there says where it was. */
    static <T> T at(String where, Supplier<T> part) {
        try {
            return part.get();
        } catch (EvidenceRefused e) {
            throw e.where.isEmpty() ? new EvidenceRefused(where, String.valueOf(e.getMessage())) : e;
        } catch (RuntimeException e) {
            throw new EvidenceRefused(where, String.valueOf(e.getMessage()));
        }
    }
}
