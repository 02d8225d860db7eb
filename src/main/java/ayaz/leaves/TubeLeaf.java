package ayaz.leaves;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a tube that nobody had catalogued yet, as the log holds it. {@code tube} is its own code; {@code unit}
 * is the unit that it turned out to be, in the event that says so and in no other.
 */
public record TubeLeaf(
        @Nullable String act,
        String actorId,
        String actorName,
        @Nullable String corrects,
        String event,
        @Nullable List<String> from,
        Instant occurredAt,
        @Nullable String reason,
        @Nullable String signature,
        @Nullable List<String> to,
        String tube,
        String type,
        @Nullable String unit)
        implements LogLeaf {

    /** What the bytes are, so that no other kind of leaf can pass for an event of a tube. */
    public static final String FORMAT = "ayaz-tube-event/1";

    private static final String NAMED = "\"format\":\"" + FORMAT + '"';
    private static final byte[][] NAMES = CanonicalJson.members(
            "act",
            "actorId",
            "actorName",
            "corrects",
            "event",
            "format",
            "from",
            "occurredAt",
            "reason",
            "signature",
            "to",
            "tube",
            "type",
            "unit");
    private static final byte[] END = CanonicalJson.ascii("}");

    /** Within a text there would be a backslash before the second quotation mark. */
    static boolean isNamedIn(String json) {
        return json.contains(NAMED);
    }

    @Override
    public void writeTo(CanonicalJson json) {
        int name = 0;
        json.raw(NAMES[name++]);
        json.text(act);
        json.raw(NAMES[name++]);
        json.text(actorId);
        json.raw(NAMES[name++]);
        json.text(actorName);
        json.raw(NAMES[name++]);
        json.text(corrects);
        json.raw(NAMES[name++]);
        json.text(event);
        json.raw(NAMES[name++]);
        json.text(FORMAT);
        json.raw(NAMES[name++]);
        json.texts(from);
        json.raw(NAMES[name++]);
        LeafTime.write(occurredAt, json);
        json.raw(NAMES[name++]);
        json.text(reason);
        json.raw(NAMES[name++]);
        json.text(signature);
        json.raw(NAMES[name++]);
        json.texts(to);
        json.raw(NAMES[name++]);
        json.text(tube);
        json.raw(NAMES[name++]);
        json.text(type);
        json.raw(NAMES[name]);
        json.text(unit);
        json.raw(END);
    }

    /** The event that these bytes are; anything that would not be written exactly so is refused. */
    public static TubeLeaf parse(byte[] bytes) {
        TubeLeaf leaf = read(new LeafReader(bytes));
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new LeafRefused("not in canonical form");
        }
        return leaf;
    }

    private static TubeLeaf read(LeafReader in) {
        int name = 0;
        String act = in.skip(NAMES[name++]).idOrNull();
        String actorId = in.skip(NAMES[name++]).id();
        String actorName = in.skip(NAMES[name++]).text();
        String corrects = in.skip(NAMES[name++]).idOrNull();
        String event = in.skip(NAMES[name++]).id();
        in.skip(NAMES[name++]).mustBe(FORMAT);
        List<String> from = in.skip(NAMES[name++]).textsOrNull();
        Instant occurredAt = in.skip(NAMES[name++]).time();
        String reason = in.skip(NAMES[name++]).textOrNull();
        String signature = in.skip(NAMES[name++]).hashOrNull();
        List<String> to = in.skip(NAMES[name++]).textsOrNull();
        String tube = in.skip(NAMES[name++]).text();
        String type = in.skip(NAMES[name++]).text();
        String unit = in.skip(NAMES[name]).idOrNull();
        in.skip(END).mustEnd();
        return new TubeLeaf(
                act, actorId, actorName, corrects, event, from, occurredAt, reason, signature, to, tube, type, unit);
    }
}
