package ayaz.labels;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of one label, filled into the placeholders of its template. */
record LabelFields(Map<String, String> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}?");
    private static final String SEPARATOR = " · ";

    private static final int SHORT_ID = 5;
    private static final int PADDED = 3;

    /** Adds the short forms of identifier and ordinal where they are not given. */
    static LabelFields of(Map<String, String> given) {
        Map<String, String> values = new HashMap<>(given);
        String unitId = values.getOrDefault("unitId", "");
        String ordinal = values.getOrDefault("ordinal", "");
        values.putIfAbsent("shortId", unitId.substring(Math.max(0, unitId.length() - SHORT_ID)));
        if (!ordinal.isEmpty()) {
            values.putIfAbsent("ordinalPadded", "0".repeat(Math.max(0, PADDED - ordinal.length())) + ordinal);
        }
        return new LabelFields(values);
    }

    static List<String> namesIn(String content) {
        return PLACEHOLDER
                .matcher(content)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A part between dots that came out empty goes, and its dot with it. */
    String fill(String content) {
        return Arrays.stream(content.split(Pattern.quote(SEPARATOR), -1))
                .map(this::fillPart)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    private String fillPart(String part) {
        String filled = PLACEHOLDER.matcher(part).replaceAll(this::value);
        return filled.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
    }

    private String value(MatchResult placeholder) {
        return Matcher.quoteReplacement(values.getOrDefault(placeholder.group(1), ""));
    }
}
