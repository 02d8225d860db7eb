package ayaz.platform;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions as the tags of answers, {@code "17.3f9ac01b52de"}: first the version that an edit must name, then a digest of
 * the answer, because a card tells more than its own record (names in the reader's language, units and their states).
 */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]+)?\"");
    private static final int DIGEST_LENGTH = 12;

    private Versions() {}

    /** The record with its tag, or 304 for whoever has this very answer already and said so in If-None-Match. */
    public static Response answer(@Nullable String ifNoneMatch, Record card, long version) {
        String json = Json.write(card);
        EntityTag tag = tag(json, version);
        boolean known = ifNoneMatch != null && isAmong(ifNoneMatch, tag);
        var answer = known
                ? Response.notModified()
                : Response.ok(json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag).cacheControl(kept()).build();
    }

    /** Compared weakly, as RFC 9110 section 13.1.2 has it. */
    private static boolean isAmong(String tags, EntityTag tag) {
        String quoted = '"' + tag.getValue() + '"';
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(quoted) || each.equals("W/" + quoted));
    }

    /** The record as an act has left it, with the tag for the next edit. */
    public static Response answer(Record card, long version) {
        return Response.ok(card).tag(tag(Json.write(card), version)).build();
    }

    public static Response created(Record card, long version) {
        return Response.status(Response.Status.CREATED)
                .entity(card)
                .tag(tag(Json.write(card), version))
                .build();
    }

    private static EntityTag tag(String json, long version) {
        return new EntityTag(version + "." + Digest.sha256(json).substring(0, DIGEST_LENGTH));
    }

    private static CacheControl kept() {
        var kept = new CacheControl();
        kept.setPrivate(true);
        kept.setNoCache(true);
        return kept;
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
