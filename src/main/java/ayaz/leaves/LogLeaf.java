package ayaz.leaves;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the log holds: each kind of event in a format of its own. */
public sealed interface LogLeaf permits CustodyLeaf, TubeLeaf {

    String event();

    /** The SHA-256 of the electronic signature that the event was made with. */
    @Nullable
    String signature();

    void writeTo(CanonicalJson json);

    /** The bytes that are hashed. */
    default byte[] bytes() {
        var json = new CanonicalJson();
        writeTo(json);
        return json.bytes();
    }

    /** The event that these bytes are; anything that would not be written exactly so is refused. */
    static LogLeaf parse(byte[] bytes) {
        return TubeLeaf.isNamedIn(new String(bytes, StandardCharsets.ISO_8859_1))
                ? TubeLeaf.parse(bytes)
                : CustodyLeaf.parse(bytes);
    }
}
