package ayaz.transparency;

import ayaz.merkle.Tiles;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tile an address means: {@code 0/x001/234} or {@code 0/x001/234.p/5}, exactly as C2SP tlog-tiles writes it. */
record TilePath(int level, long tile, int width) {

    static final String ENTRIES = "entries";

    private static final Pattern FORM =
            Pattern.compile("(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int LAST_LEVEL = 7;

    /** Higher levels cannot be in use: there is no log of 2^64 leaves. */
    static Optional<TilePath> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        int level = form.group(1).equals(ENTRIES) ? 0 : Integer.parseInt(form.group(1));
        String digits = form.group(2);
        int width = form.group(3) == null ? Tiles.WIDTH : Integer.parseInt(form.group(3));
        boolean padded = digits.startsWith("x000");
        boolean narrow = form.group(3) == null || width < Tiles.WIDTH;
        return padded || !narrow || level > LAST_LEVEL
                ? Optional.empty()
                : Optional.of(new TilePath(level, Long.parseLong(digits.replaceAll("[x/]", "")), width));
    }
}
