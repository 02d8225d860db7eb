package ayaz.codes;

import ayaz.codes.PrintedCode.Kind;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import ayaz.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;

/** Hands out new codes. A number is never given twice; an act that fails afterwards leaves a gap. */
@ApplicationScoped
public class PrintedCodes {

    public static final String DEFAULT_PREFIX = "KZIZ";
    private static final long UNITS_IN_A_YEAR = 999_999;

    @Inject
    SerialNumbers serials;

    @Inject
    Settings settings;

    @Inject
    CollectionClock clock;

    public String next(Kind kind) {
        return next(kind, 1).get(0);
    }

    public List<String> next(Kind kind, int count) {
        String prefix = settings.text("institution.prefix", DEFAULT_PREFIX);
        int year = clock.now().atZone(clock.zone()).getYear();
        long last = serials.reserve(prefix + (kind == Kind.UNIT ? "-" + year : "-" + kind), count);
        if (kind == Kind.UNIT && last > UNITS_IN_A_YEAR) {
            throw Refusal.conflict("codes.refusal.yearIsFull", String.valueOf(year));
        }
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> PrintedCode.of(prefix, kind, year, serial).text())
                .toList();
    }
}
