package ayaz.geofiles;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write for the datum of degrees: an EPSG number, or a name with or without blanks and hyphens. */
public final class DatumNames {

    private static final int WGS84 = 4326;

    private static final Pattern NUMBER = Pattern.compile("(?:urn:ogc:def:crs:)?epsg:+(?:[0-9.]*:)?(\\d{4,6})");

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("wgs84", WGS84),
            Map.entry("worldgeodeticsystem1984", WGS84),
            Map.entry("pulkovo1942", 4284),
            Map.entry("sk42", 4284),
            Map.entry("ск42", 4284),
            Map.entry("пулково1942", 4284),
            Map.entry("pulkovo1995", 4200),
            Map.entry("sk95", 4200),
            Map.entry("ск95", 4200),
            Map.entry("пулково1995", 4200),
            Map.entry("etrs89", 4258),
            Map.entry("ed50", 4230),
            Map.entry("europeandatum1950", 4230),
            Map.entry("nad27", 4267),
            Map.entry("nad83", 4269));

    private DatumNames() {}

    /** How degrees of that datum come to WGS 84; empty where it is none that we know, such as "unknown" or a system of metres. */
    public static Optional<Projection> read(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(plain);
        Integer code = number.matches()
                ? Integer.valueOf(number.group(1))
                : NAMES.get(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
        return code == null ? Optional.empty() : Projection.ofDegrees(code);
    }
}
