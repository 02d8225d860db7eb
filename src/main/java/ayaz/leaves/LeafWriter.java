package ayaz.leaves;

import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes leaves member by member, in the order of their names, from UTF-8 as databases give it: the same bytes as
 * {@link CustodyLeaf} without a text, a moment or a list for each of them. One buffer serves many leaves; for one thread.
 */
public final class LeafWriter {

    private static final int MOMENT = "2026-11-23 04:00:16.123456".length();
    private static final int DAY = 10;
    private static final int ID = 36;
    private static final byte[] PREFIX = {Hasher.LEAF};

    private final CanonicalJson json = new CanonicalJson();
    private final Hasher hasher = new Hasher();
    private int member;

    public LeafWriter begin() {
        json.clear();
        json.raw(PREFIX);
        member = 0;
        return this;
    }

    public LeafWriter text(byte @Nullable [] utf8) {
        name();
        json.utf8(utf8);
        return this;
    }

    /** Names with a separator between them. */
    public LeafWriter texts(byte @Nullable [] utf8, byte separator) {
        name();
        json.utf8s(utf8, separator);
        return this;
    }

    /** A UUID in lower case. */
    public LeafWriter id(byte @Nullable [] ascii) {
        if (ascii != null && ascii.length != ID) {
            throw new IllegalArgumentException("Not an identifier of 36 characters");
        }
        name();
        json.ascii(ascii);
        return this;
    }

    public LeafWriter format() {
        name();
        json.text(CustodyLeaf.FORMAT);
        return this;
    }

    /** Of the form {@code 2026-11-23 04:00:16.123456}, UTC. */
    public LeafWriter moment(byte[] sql) {
        if (sql.length != MOMENT || sql[DAY] != ' ') {
            throw new IllegalArgumentException("Not a moment of 26 characters");
        }
        name();
        json.moment(sql, DAY);
        return this;
    }

    public LeafWriter number(long value) {
        name();
        json.number(value);
        return this;
    }

    public LeafWriter truth(boolean value) {
        name();
        json.truth(value);
        return this;
    }

    private void name() {
        json.raw(CustodyLeaf.name(member++));
    }

    /** Of the leaf that is now complete. */
    public Hash hash() {
        end();
        return hasher.prefixed(json.buffer(), json.length());
    }

    byte[] bytes() {
        end();
        return Arrays.copyOfRange(json.buffer(), PREFIX.length, json.length());
    }

    private void end() {
        json.raw(CustodyLeaf.end(member));
    }
}
