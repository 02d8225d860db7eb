package ayaz.platform;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks for again and again while it is drawn and reads only the first time. It is not stored with the page:
 * afterwards it is read anew.
 */
public final class Once<T> implements Serializable {

    private static final long serialVersionUID = 1;

    private transient @Nullable T known;

    public T get(Supplier<T> reading) {
        T value = known;
        if (value == null) {
            value = reading.get();
            known = value;
        }
        return value;
    }

    /** Something has changed: the next who asks reads it again. */
    public void forget() {
        known = null;
    }
}
