package ayaz.timestamps;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One element of DER (X.690): its tag, what it holds, and all of its bytes. Tags have one byte, lengths are written in
 * their shortest form, to the innermost element.
 */
record Der(int tag, int start, int from, int end, Bytes in) {

    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OID = 0x06;
    static final int TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int CONTEXT_0 = 0xa0;
    static final int CONTEXT_1 = 0xa1;

    private static final int LONG_FORM = 0x80;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int DEEPEST = 64;
    private static final int MOST_LENGTH_BYTES = 3;
    private static final long LARGEST_PART = (1L << 53) - 1;

    /** The array that elements are read from. */
    static final class Bytes {
        private final byte[] all;

        private Bytes(byte[] all) {
            this.all = all;
        }
    }

    static Der parse(byte[] bytes) {
        Der whole = at(new Bytes(bytes), 0, bytes.length);
        if (whole.end != bytes.length) {
            throw new TimeStampRefused("something follows the time stamp");
        }
        whole.mustBeStrict(1);
        return whole;
    }

    private void mustBeStrict(int depth) {
        if (depth > DEEPEST) {
            throw new TimeStampRefused("elements stand too deep in each other");
        }
        if ((tag & CONSTRUCTED) != 0) {
            children().forEach(child -> child.mustBeStrict(depth + 1));
        }
    }

    private static Der at(Bytes in, int start, int limit) {
        int at = start + 2;
        if (at > limit || (in.all[start] & LONG_TAG) == LONG_TAG) {
            throw new TimeStampRefused("the time stamp ends too early, or has an unknown element");
        }
        int length = in.all[start + 1] & 0xff;
        if (length >= LONG_FORM) {
            int many = length - LONG_FORM;
            if (many == 0 || many > MOST_LENGTH_BYTES || at + many > limit) {
                throw new TimeStampRefused("not the length of an element");
            }
            length = new BigInteger(1, Arrays.copyOfRange(in.all, at, at + many)).intValueExact();
            if (length < LONG_FORM || in.all[at] == 0) {
                throw new TimeStampRefused("a length is not written in its shortest form");
            }
            at += many;
        }
        if (length > limit - at) {
            throw new TimeStampRefused("an element is longer than what holds it");
        }
        return new Der(in.all[start] & 0xff, start, at, at + length, in);
    }

    Der must(int expected) {
        if (tag != expected) {
            throw new TimeStampRefused("an element is not of the kind that stands there");
        }
        return this;
    }

    List<Der> children() {
        var children = new ArrayList<Der>();
        for (int at = from; at < end; at = children.get(children.size() - 1).end) {
            children.add(at(in, at, end));
        }
        return children;
    }

    /** The child of that number; a time stamp without it is none. */
    Der child(int number) {
        List<Der> children = children();
        if (number >= children.size()) {
            throw new TimeStampRefused("an element is missing");
        }
        return children.get(number);
    }

    byte[] content() {
        return Arrays.copyOfRange(in.all, from, end);
    }

    byte[] whole() {
        return Arrays.copyOfRange(in.all, start, end);
    }

    /** Written in its shortest form. */
    BigInteger integer() {
        must(INTEGER);
        byte[] digits = content();
        if (digits.length == 0 || new BigInteger(digits).toByteArray().length != digits.length) {
            throw new TimeStampRefused("not a number as it is written");
        }
        return new BigInteger(digits);
    }

    String oid() {
        must(OID);
        var text = new StringBuilder();
        long part = 0;
        boolean first = true;
        boolean ended = true;
        for (byte each : content()) {
            boolean idle = ended && each == (byte) 0x80;
            part = (part << 7) | (each & 0x7f);
            if (idle || part > LARGEST_PART) {
                throw new TimeStampRefused("not an object identifier");
            }
            ended = each >= 0;
            if (ended) {
                text.append(first ? firstTwo(part) : "." + part);
                first = false;
                part = 0;
            }
        }
        if (!ended || first) {
            throw new TimeStampRefused("an object identifier ends too early");
        }
        return text.toString();
    }

    private static String firstTwo(long part) {
        long top = Math.min(part / 40, 2);
        return top + "." + (part - 40 * top);
    }

    static byte[] element(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        int length = content.size();
        if (length >= LONG_FORM) {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int skipped = digits[0] == 0 ? 1 : 0;
            whole.write(LONG_FORM + digits.length - skipped);
            whole.write(digits, skipped, digits.length - skipped);
        } else {
            whole.write(length);
        }
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }
}
