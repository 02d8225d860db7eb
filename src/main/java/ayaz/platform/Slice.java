package ayaz.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list that is paged by key: its rows, and the key to ask for the next page (null on the last one). */
public record Slice<T>(List<T> rows, @Nullable String nextCursor) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** How many rows a program gets that wishes for so many. */
    public static int rows(int wished, int most) {
        return Math.min(Math.max(wished, 1), most);
    }
}
