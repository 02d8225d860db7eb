package ayaz.leaves;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One custody event as the log holds it: all that a verifier needs, and no secret. Identifiers are UUIDs in lower case,
 * places are paths of names from the room to the position, {@code signature} is the SHA-256 of the electronic signature
 * that the event was made with.
 */
public record CustodyLeaf(
        @Nullable String act,
        String actorId,
        String actorName,
        @Nullable String corrects,
        @Nullable String device,
        String event,
        @Nullable List<String> from,
        boolean late,
        Instant occurredAt,
        @Nullable String reason,
        Instant recordedAt,
        int seq,
        @Nullable String signature,
        String stateAfter,
        @Nullable List<String> to,
        String type,
        String unit,
        String unitCode,
        int utcOffset)
        implements LogLeaf {

    /** What the bytes are, so that no other kind of leaf can pass for a custody event. */
    public static final String FORMAT = "ayaz-custody-event/1";

    private static final byte[][] NAMES = CanonicalJson.members(
            "act",
            "actorId",
            "actorName",
            "corrects",
            "device",
            "event",
            "format",
            "from",
            "late",
            "occurredAt",
            "reason",
            "recordedAt",
            "seq",
            "signature",
            "stateAfter",
            "to",
            "type",
            "unit",
            "unitCode",
            "utcOffset");
    private static final byte[] END = CanonicalJson.ascii("}");

    /** What stands before the value of a member, in the order of the names. */
    static byte[] name(int member) {
        return NAMES[member];
    }

    /** What stands behind the last value, when all members have been written. */
    static byte[] end(int members) {
        if (members != NAMES.length) {
            throw new IllegalStateException("A leaf has " + NAMES.length + " members, not " + members);
        }
        return END;
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
        json.text(device);
        json.raw(NAMES[name++]);
        json.text(event);
        json.raw(NAMES[name++]);
        json.text(FORMAT);
        json.raw(NAMES[name++]);
        json.texts(from);
        json.raw(NAMES[name++]);
        json.truth(late);
        json.raw(NAMES[name++]);
        LeafTime.write(occurredAt, json);
        json.raw(NAMES[name++]);
        json.text(reason);
        json.raw(NAMES[name++]);
        LeafTime.write(recordedAt, json);
        json.raw(NAMES[name++]);
        json.number(seq);
        json.raw(NAMES[name++]);
        json.text(signature);
        json.raw(NAMES[name++]);
        json.text(stateAfter);
        json.raw(NAMES[name++]);
        json.texts(to);
        json.raw(NAMES[name++]);
        json.text(type);
        json.raw(NAMES[name++]);
        json.text(unit);
        json.raw(NAMES[name++]);
        json.text(unitCode);
        json.raw(NAMES[name]);
        json.number(utcOffset);
        json.raw(END);
    }

    /** The event that these bytes are; anything that would not be written exactly so is refused. */
    public static CustodyLeaf parse(byte[] bytes) {
        CustodyLeaf leaf = read(new LeafReader(bytes));
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new LeafRefused("not in canonical form");
        }
        return leaf;
    }

    private static CustodyLeaf read(LeafReader in) {
        int name = 0;
        String act = in.skip(NAMES[name++]).idOrNull();
        String actorId = in.skip(NAMES[name++]).id();
        String actorName = in.skip(NAMES[name++]).text();
        String corrects = in.skip(NAMES[name++]).idOrNull();
        String device = in.skip(NAMES[name++]).textOrNull();
        String event = in.skip(NAMES[name++]).id();
        in.skip(NAMES[name++]).mustBe(FORMAT);
        List<String> from = in.skip(NAMES[name++]).textsOrNull();
        boolean late = in.skip(NAMES[name++]).truth();
        Instant occurredAt = in.skip(NAMES[name++]).time();
        String reason = in.skip(NAMES[name++]).textOrNull();
        Instant recordedAt = in.skip(NAMES[name++]).time();
        int seq = in.skip(NAMES[name++]).number();
        String signature = in.skip(NAMES[name++]).hashOrNull();
        String stateAfter = in.skip(NAMES[name++]).text();
        List<String> to = in.skip(NAMES[name++]).textsOrNull();
        String type = in.skip(NAMES[name++]).text();
        String unit = in.skip(NAMES[name++]).id();
        String unitCode = in.skip(NAMES[name++]).text();
        int utcOffset = in.skip(NAMES[name]).number();
        in.skip(END).mustEnd();
        return new CustodyLeaf(
                act,
                actorId,
                actorName,
                corrects,
                device,
                event,
                from,
                late,
                occurredAt,
                reason,
                recordedAt,
                seq,
                signature,
                stateAfter,
                to,
                type,
                unit,
                unitCode,
                utcOffset);
    }
}
