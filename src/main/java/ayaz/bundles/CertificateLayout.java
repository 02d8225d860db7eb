package ayaz.bundles;

import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What all parts of a certificate look like. */
final class CertificateLayout {

    static final float SMALL = 8;
    static final float ROW = 11;

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private CertificateLayout() {}

    static void heading(SheetPages pages, String text) throws IOException {
        pages.need(3 * ROW);
        pages.text(LabelFont.BOLD, 11, SheetPages.LEFT, SheetPages.RIGHT - SheetPages.LEFT, text);
        pages.rule(1);
        pages.down(16);
    }

    static String utc(Instant moment) {
        return TO_THE_SECOND.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    static String local(Instant moment, int offsetMinutes) {
        var offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
        return TO_THE_SECOND.format(moment.atOffset(offset)) + (offsetMinutes == 0 ? "Z" : offset.getId());
    }
}
