package ayaz.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.merkle.Hasher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class TubeLeafTest {

    private static final TubeLeaf FULL = new TubeLeaf(
            "0193a1b2-0000-7000-8000-000000000001",
            "0193a1b2-0000-7000-8000-000000000002",
            "\u04d8\u0439\u0433\u0435\u0440\u0456\u043c \"A\"",
            "0193a1b2-0000-7000-8000-000000000003",
            "0193a1b2-0000-7000-8000-000000000004",
            List.of("Room 1", "Dewar 2"),
            Instant.parse("2026-11-23T04:00:16.120Z"),
            "line\nbreak\u0001",
            "a".repeat(64),
            List.of(""),
            "FB12345678",
            "CORRECTED",
            "0193a1b2-0000-7000-8000-000000000005");

    private static final TubeLeaf SPARSE = new TubeLeaf(
            null,
            FULL.actorId(),
            "A",
            null,
            FULL.event(),
            null,
            Instant.EPOCH,
            null,
            null,
            List.of("Room 1", "Rack 1", "A1"),
            "FB12345678",
            "PLACED",
            null);

    @Test
    void leafIsWrittenAsTheSpecificationSays() {
        assertThat(text(SPARSE))
                .isEqualTo("{\"act\":null,\"actorId\":\"0193a1b2-0000-7000-8000-000000000002\",\"actorName\":\"A\","
                        + "\"corrects\":null,\"event\":\"0193a1b2-0000-7000-8000-000000000004\","
                        + "\"format\":\"ayaz-tube-event/1\",\"from\":null,"
                        + "\"occurredAt\":\"1970-01-01T00:00:00.000000Z\",\"reason\":null,\"signature\":null,"
                        + "\"to\":[\"Room 1\",\"Rack 1\",\"A1\"],\"tube\":\"FB12345678\",\"type\":\"PLACED\","
                        + "\"unit\":null}");
        assertThat(new Hasher().leaf(SPARSE.bytes()).hex())
                .isEqualTo("4133efbdd6270a49ad2d6f31cc78c9e273312fbdfc0394908739e0ec9a09aad0");
    }

    private static String text(LogLeaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void leafIsCanonicalForACompleteImplementationToo() throws IOException {
        for (TubeLeaf leaf : List.of(FULL, SPARSE)) {
            assertThat(new JsonCanonicalizer(leaf.bytes()).getEncodedUTF8()).isEqualTo(leaf.bytes());
        }
    }

    @Test
    void eachKindOfLeafIsReadBackAsWhatItIs() {
        for (LogLeaf leaf : List.of(FULL, SPARSE, CustodyLeafTest.FULL, CustodyLeafTest.SPARSE)) {
            assertThat(LogLeaf.parse(leaf.bytes())).isEqualTo(leaf);
        }
    }

    /** What somebody writes as a reason does not make it a leaf of another kind. */
    @Test
    void formatInAReasonIsAReason() {
        String reason = "\"format\":\"ayaz-tube-event/1\"";
        CustodyLeaf full = CustodyLeafTest.FULL;
        var leaf = new CustodyLeaf(
                null,
                full.actorId(),
                reason,
                null,
                reason,
                full.event(),
                List.of(reason),
                false,
                full.occurredAt(),
                reason,
                full.recordedAt(),
                1,
                null,
                "RECEIVED",
                null,
                "RECEIVED",
                full.unit(),
                full.unitCode(),
                0);
        assertThat(LogLeaf.parse(leaf.bytes())).isEqualTo(leaf);
        assertThatThrownBy(() -> TubeLeaf.parse(leaf.bytes())).isInstanceOf(LeafRefused.class);
        assertThatThrownBy(() -> CustodyLeaf.parse(FULL.bytes())).isInstanceOf(LeafRefused.class);
    }

    /** Whatever byte is changed, the leaf is refused or is another leaf, written exactly so. */
    @Test
    void changedBytesAreRefusedOrAnotherLeaf() {
        byte[] bytes = FULL.bytes();
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << bit);
                try {
                    assertThat(LogLeaf.parse(changed)).isNotEqualTo(FULL);
                } catch (LeafRefused refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void otherWritingsOfTheSameAreRefused() {
        for (String other : List.of(
                text(SPARSE) + " ",
                text(SPARSE).replace("\"A\"", "\"\\u0041\""),
                text(SPARSE).replace("{\"act\":null,", "{"),
                text(SPARSE).replace("event/1", "event/2"),
                text(SPARSE).replace(".000000Z", ".000Z"),
                text(SPARSE).replace("\"from\":null", "\"from\":[]"),
                text(SPARSE).replace("\"tube\":\"FB12345678\"", "\"tube\":null"),
                text(SPARSE).replace("\"unit\":null", "\"unit\":\"FB12345678\""),
                text(SPARSE).replace(",\"unit\":null", ""),
                text(SPARSE).substring(1))) {
            assertThatThrownBy(() -> LogLeaf.parse(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(LeafRefused.class);
        }
    }
}
