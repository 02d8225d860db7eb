package ayaz.specimen;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person chose the last time, small enough for a cookie, so that it is there on the next day too. */
final class LastChoices {

    private static final int MOST_BYTES = 3500;

    private LastChoices() {}

    static String written(LotForm form) {
        var kept = new TreeMap<String, String>();
        LotForm.REMEMBERED.forEach(path -> {
            String text = form.text(path);
            if (text != null) {
                kept.put(path, text);
            }
        });
        String line = kept.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return line.length() > MOST_BYTES ? "" : line.replace("=", ":").replace("&", "!");
    }

    /** Whatever somebody put into the cookie, only what is remembered comes out. */
    static Map<String, String> read(@Nullable String written) {
        var choices = new HashMap<String, String>();
        for (String pair : (written == null ? "" : written).split("!", -1)) {
            int colon = pair.indexOf(':');
            String path = colon < 0 ? "" : pair.substring(0, colon);
            if (LotForm.REMEMBERED.contains(path)) {
                choices.put(path, decoded(pair.substring(colon + 1)));
            }
        }
        return choices;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
