package ayaz.evidence;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Is written to, and keeps nothing but whether it is what was expected. */
final class Comparison extends OutputStream {

    private final byte[] expected;
    private int at;
    private boolean differs;

    Comparison(byte[] expected) {
        this.expected = expected;
    }

    boolean isSame(Consumer<OutputStream> writer) {
        writer.accept(this);
        return !differs && at == expected.length;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        differs = differs
                || length > expected.length - at
                || !Arrays.equals(bytes, from, from + length, expected, at, at + length);
        at += differs ? 0 : length;
    }
}
