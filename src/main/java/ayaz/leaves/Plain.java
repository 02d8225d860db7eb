package ayaz.leaves;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of UTF-8 that stand in a JSON text as they are: all but quotes, backslashes and what is below the blank. */
final class Plain {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Plain() {}

    /** The first from there on that is not plain; the length if all are. */
    static int end(byte[] utf8, int from) {
        int at = from;
        while (at + Long.BYTES <= utf8.length && allPlain((long) EIGHT.get(utf8, at))) {
            at += Long.BYTES;
        }
        while (at < utf8.length && isPlain(utf8[at])) {
            at++;
        }
        return at;
    }

    static boolean isPlain(byte b) {
        return b < 0 || (b >= ' ' && b != '"' && b != '\\');
    }

    /**
     * Eight at once. A byte is below n, or zero, if taking n, or one, from it borrows: Hacker's Delight, 6-1. What borrows
     * wrongly stands beside one that borrows rightly.
     */
    private static boolean allPlain(long eight) {
        long control = (eight - ONES * ' ') & ~eight;
        return ((control | zero(eight ^ (ONES * '"')) | zero(eight ^ (ONES * '\\'))) & HIGH) == 0;
    }

    private static long zero(long eight) {
        return (eight - ONES) & ~eight;
    }
}
