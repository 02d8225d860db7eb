package ayaz.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CustodyLeafTest {

    static final CustodyLeaf FULL = new CustodyLeaf(
            "0193a1b2-0000-7000-8000-000000000001",
            "0193a1b2-0000-7000-8000-000000000002",
            "\u04d8\u0439\u0433\u0435\u0440\u0456\u043c \"A\"",
            "0193a1b2-0000-7000-8000-000000000003",
            "station 1",
            "0193a1b2-0000-7000-8000-000000000004",
            List.of("Room 1", "Dewar 2"),
            true,
            Instant.parse("2026-11-23T04:00:16.120Z"),
            "line\nbreak\u0001",
            Instant.parse("2026-11-23T04:00:17.000001Z"),
            3,
            "a".repeat(64),
            "AVAILABLE",
            List.of(""),
            "PLACED",
            "0193a1b2-0000-7000-8000-000000000005",
            "KZIZ26000001C",
            -90);

    static final CustodyLeaf SPARSE = new CustodyLeaf(
            null,
            FULL.actorId(),
            "A",
            null,
            null,
            FULL.event(),
            null,
            false,
            Instant.EPOCH,
            null,
            Instant.EPOCH,
            1,
            null,
            "RECEIVED",
            null,
            "RECEIVED",
            FULL.unit(),
            "KZIZ26000001C",
            300);

    @Test
    void leafIsWrittenAsTheSpecificationSays() {
        assertThat(new String(SPARSE.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"act\":null,\"actorId\":\"0193a1b2-0000-7000-8000-000000000002\",\"actorName\":\"A\","
                        + "\"corrects\":null,\"device\":null,\"event\":\"0193a1b2-0000-7000-8000-000000000004\","
                        + "\"format\":\"ayaz-custody-event/1\",\"from\":null,\"late\":false,"
                        + "\"occurredAt\":\"1970-01-01T00:00:00.000000Z\",\"reason\":null,"
                        + "\"recordedAt\":\"1970-01-01T00:00:00.000000Z\",\"seq\":1,\"signature\":null,"
                        + "\"stateAfter\":\"RECEIVED\",\"to\":null,\"type\":\"RECEIVED\","
                        + "\"unit\":\"0193a1b2-0000-7000-8000-000000000005\",\"unitCode\":\"KZIZ26000001C\","
                        + "\"utcOffset\":300}");
    }

    @Test
    void momentsHaveSixDigitsAlways() {
        assertThat(new String(FULL.bytes(), StandardCharsets.UTF_8))
                .contains("\"2026-11-23T04:00:16.120000Z\"", "\"2026-11-23T04:00:17.000001Z\"");
    }

    @Test
    void leafIsCanonicalForACompleteImplementationToo() throws IOException {
        for (CustodyLeaf leaf : List.of(FULL, SPARSE)) {
            assertThat(new JsonCanonicalizer(leaf.bytes()).getEncodedUTF8()).isEqualTo(leaf.bytes());
        }
    }

    @Test
    void leafIsReadBack() {
        assertThat(CustodyLeaf.parse(FULL.bytes())).isEqualTo(FULL);
        assertThat(CustodyLeaf.parse(SPARSE.bytes())).isEqualTo(SPARSE);
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
                    assertThat(CustodyLeaf.parse(changed)).isNotEqualTo(FULL);
                } catch (LeafRefused refused) {
                    assertThat(refused.getMessage()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void otherWritingsOfTheSameAreRefused() {
        String text = new String(SPARSE.bytes(), StandardCharsets.UTF_8);
        for (String other : List.of(
                "",
                "{}",
                text + " ",
                text.replace(":1,", ":01,"),
                text.replace(":1,", ":1.0,"),
                text.replace("\"A\"", "\"\\u0041\""),
                text.replace("\"A\"", "\"\\/\""),
                text.replace("{\"act\":null,", "{"),
                text.replace("event/1", "event/2"),
                text.replace(".000000Z", ".000Z"),
                text.replace("\"from\":null", "\"from\":[]"),
                text.replace("-000000000004", "-00000000000F"),
                text.substring(0, text.length() - 1))) {
            assertThatThrownBy(() -> CustodyLeaf.parse(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(LeafRefused.class);
        }
    }
}
