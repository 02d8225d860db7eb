package ayaz.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Versions as the tags of answers, {@code "17.3f9ac01b"}: first the version that an edit must name, then a checksum of
 * the answer, because a card tells more than its own record (names in the reader's language, units and their states).
 */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]+)?\"");
    /** By the reader alone, who asks each time whether it still holds. */
    private static final String KEPT = "private, no-cache";

    private Versions() {}

    /** The record with its tag, or 304 for whoever has this very answer already and said so in If-None-Match. */
    public static <C extends Record & Versioned> Response answer(@Nullable String ifNoneMatch, C card) {
        byte[] json = written(card);
        String tag = tag(json, card.version());
        var answer = ifNoneMatch != null && isAmong(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }

    /** Compared weakly, as RFC 9110 section 13.1.2 has it. */
    private static boolean isAmong(String tags, String tag) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }

    /** The record as an act has left it, with the tag for the next edit. */
    public static <C extends Record & Versioned> Response answer(C card) {
        return tagged(Response.Status.OK, card);
    }

    public static <C extends Record & Versioned> Response created(C card) {
        return tagged(Response.Status.CREATED, card);
    }

    /** The record itself, which may be kept as the first answer of a repeated request. */
    private static <C extends Record & Versioned> Response tagged(Response.Status status, C card) {
        return Response.status(status)
                .entity(card)
                .header(HttpHeaders.ETAG, tag(written(card), card.version()))
                .build();
    }

    private static byte[] written(Record card) {
        return Json.write(card).getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[] json, long version) {
        var digest = new CRC32C();
        digest.update(json);
        return "\"" + version + "." + Long.toHexString(digest.getValue()) + '"';
    }

    /** The version that the sender of an edit saw; without one the last writer would silently win. */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Refusal.versionNeeded("platform.refusal.versionNeeded");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.stale("platform.refusal.stale");
        }
        return Long.parseLong(tag.group(1));
    }

    /** Refuses an edit of what somebody else has changed since it was seen. */
    public static void mustBe(long seen, long current) {
        if (seen != current) {
            throw Refusal.stale("platform.refusal.stale");
        }
    }
}
