package ayaz.signing;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.leaves.CanonicalFacts;
import ayaz.platform.Digest;
import ayaz.platform.Ids;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature fits the version of the record that was signed, and nothing else. */
class ElectronicSignatureTest {

    private static SignedRecord unit(String code, long version, int event) {
        var facts = new TreeMap<String, Object>();
        facts.put("act", "RELEASE");
        facts.put("reason", "a \"quoted\" {\"code\":\"KZIZ26000002A\",\"event\":1,} reason");
        facts.put("units", List.of(Map.of("code", code, "event", event, "version", version)));
        return SignedRecord.of(SignedRecord.Kind.UNIT, Ids.next(), code, version, facts);
    }

    private static ElectronicSignature signed(SignedAct act, SignedRecord record) {
        return new ElectronicSignature(
                act, act.usual(), record, Ids.next(), "Yerlan Kassymov", Instant.parse("2026-11-23T05:00:00Z"), 300);
    }

    @Test
    void coversTheEventThatTheSignerSawAndNoOther() {
        var signature = signed(SignedAct.RELEASE, unit("KZIZ26000001C", 7, 4));
        assertThat(signature.covers("KZIZ26000001C", 4)).isTrue();
        assertThat(signature.covers("KZIZ26000001C", 5)).isFalse();
        assertThat(signature.covers("KZIZ26000001C", 40)).isFalse();
        assertThat(signature.covers("KZIZ26000002A", 1))
                .as("written into the reason")
                .isFalse();
    }

    @Test
    void correctionMayPutItsUnitIntoQuarantineToo() {
        var signature = signed(SignedAct.CORRECTION, unit("KZIZ26000001C", 7, 4));
        assertThat(signature.covers("KZIZ26000001C", 5)).isTrue();
        assertThat(signature.covers("KZIZ26000001C", 6)).isFalse();
    }

    @Test
    void takesBackTheActThatTheSignerSawAndNoOther() {
        var wrong = Ids.next();
        var facts =
                Map.of("act", "CORRECTION", "reason", "\"takenBack\":\"" + new UUID(1, 2) + "\"", "takenBack", wrong);
        var signature = signed(
                SignedAct.CORRECTION, SignedRecord.of(SignedRecord.Kind.PLACE, Ids.next(), "KZIZN0000012X", 3, facts));
        assertThat(signature.takesBack(wrong)).isTrue();
        assertThat(signature.takesBack(Ids.next())).isFalse();
        assertThat(signature.takesBack(new UUID(1, 2)))
                .as("written into the reason")
                .isFalse();
    }

    /** Whoever moves it to another record, version, signer, meaning or time, or writes another record under it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "act",
                "meaning",
                "recordKind",
                "recordId",
                "recordName",
                "recordVersion",
                "recordText",
                "recordHash",
                "signerId",
                "printedName",
                "signedAt",
                "utcOffset",
                "hash"
            })
    void isBrokenByEveryFactThatBecomesAnother(String name) throws ReflectiveOperationException {
        var signature = signed(SignedAct.RELEASE, unit("KZIZ26000001C", 7, 4));
        assertThat(signature.isIntact()).isTrue();
        Field field = ElectronicSignature.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(signature, other(field.get(signature)));
        assertThat(signature.isIntact()).isFalse();
    }

    private static Object other(Object value) {
        if (value instanceof SignedAct) {
            return SignedAct.DISPOSAL;
        }
        if (value instanceof Meaning) {
            return Meaning.WITNESSED;
        }
        if (value instanceof SignedRecord.Kind) {
            return SignedRecord.Kind.LOT;
        }
        if (value instanceof UUID) {
            return Ids.next();
        }
        if (value instanceof Instant time) {
            return time.plusSeconds(1);
        }
        if (value instanceof Number number) {
            return value instanceof Integer ? (Object) (number.intValue() + 1) : (Object) (number.longValue() + 1);
        }
        return Digest.sha256(value.toString());
    }

    @Test
    void recordIsWrittenInOneWay() {
        var facts = new TreeMap<String, Object>(Map.of("b", List.of(), "a", Map.of("z", 1, "y", "\u0001é\"")));
        assertThat(CanonicalFacts.of(facts)).isEqualTo("{\"a\":{\"y\":\"\\u0001é\\\"\",\"z\":1},\"b\":[]}");
        assertThat(CanonicalFacts.of(Map.of())).isEqualTo("{}");
    }
}
