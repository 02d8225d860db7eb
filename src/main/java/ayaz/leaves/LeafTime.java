package ayaz.leaves;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as leaves write them: UTC, always with six digits of the second, {@code 2026-11-23T04:00:16.123456Z}. */
public final class LeafTime {

    private static final byte[] PATTERN = CanonicalJson.ascii("\"0000-00-00T00:00:00.000000Z\"");
    private static final int LAST_YEAR = 9999;

    private LeafTime() {}

    /** Without quotation marks; what is finer than a microsecond is left out. */
    public static String text(Instant moment) {
        var json = new CanonicalJson();
        write(moment, json);
        byte[] quoted = json.bytes();
        return new String(quoted, 1, quoted.length - 2, StandardCharsets.US_ASCII);
    }

    static void write(Instant moment, CanonicalJson json) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), moment.getNano(), ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Not a year of four digits: " + moment);
        }
        byte[] text = PATTERN.clone();
        digits(text, 4, time.getYear());
        digits(text, 7, time.getMonthValue());
        digits(text, 10, time.getDayOfMonth());
        digits(text, 13, time.getHour());
        digits(text, 16, time.getMinute());
        digits(text, 19, time.getSecond());
        digits(text, 26, time.get(java.time.temporal.ChronoField.MICRO_OF_SECOND));
        json.raw(text);
    }

    /** Right-aligned, so that the last digit stands there. */
    private static void digits(byte[] text, int last, int value) {
        int rest = value;
        for (int at = last; rest > 0; at--) {
            text[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Of a text without quotation marks that would be written exactly so. */
    public static Instant parse(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z")) {
            throw new LeafRefused("not a moment");
        }
        try {
            Instant moment = Instant.parse(text);
            if (text(moment).equals(text)) {
                return moment;
            }
        } catch (java.time.DateTimeException e) {
            throw new LeafRefused("not a moment", e);
        }
        throw new LeafRefused("not the moment as it is written");
    }
}
