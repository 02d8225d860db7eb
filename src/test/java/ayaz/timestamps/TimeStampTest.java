package ayaz.timestamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.TimeAuthority;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stamps of an authority made with Bouncy Castle, read with the JDK alone. */
class TimeStampTest {

    private static final byte[] TEXT = "example.org/log\n1\nx\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "SHA256withRSA,2048",
        "SHA384withRSA,2048",
        "SHA512withRSA,3072",
        "SHA256withECDSA,256",
        "SHA384withECDSA,384",
        "SHA512withECDSA,521"
    })
    void stampOfOurTextIsRead(String algorithm, int bits) {
        var request = new TimeStampRequest(TEXT);
        Instant before = Instant.now().minusSeconds(2);
        TimeStamp stamp = request.stampIn(TimeAuthority.with(algorithm, bits).answer(request.bytes()));
        assertThat(stamp.time()).isBetween(before, Instant.now().plusSeconds(2));
        assertThat(stamp.authority().getSubjectX500Principal().getName()).contains("Time authority");
        assertThatCode(() -> TimeStamp.parse(stamp.bytes()).mustStamp(TEXT)).doesNotThrowAnyException();
    }

    @Test
    void stampOfAnotherTextOrRequestIsRefused() {
        var authority = TimeAuthority.with("EC");
        var request = new TimeStampRequest(TEXT);
        byte[] answer = authority.answer(request.bytes());
        TimeStamp stamp = request.stampIn(answer);
        assertThatThrownBy(() -> stamp.mustStamp(new byte[] {1})).isInstanceOf(TimeStampRefused.class);
        assertThatThrownBy(() -> new TimeStampRequest(TEXT).stampIn(answer)).isInstanceOf(TimeStampRefused.class);
        assertThatThrownBy(() -> request.stampIn(new byte[0])).isInstanceOf(TimeStampRefused.class);
    }

    /** Whatever byte is changed: refused, or as good as before where the byte is not signed; nothing else is thrown. */
    @Test
    void changedStampsNeverCrash() {
        var request = new TimeStampRequest(TEXT);
        TimeStamp stamp = request.stampIn(TimeAuthority.with("EC").answer(request.bytes()));
        byte[] bytes = stamp.bytes();
        int refused = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x41;
            try {
                TimeStamp other = TimeStamp.parse(changed);
                other.mustStamp(TEXT);
                assertThat(other.time()).isEqualTo(stamp.time());
            } catch (TimeStampRefused e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length * 8 / 10);
    }
}
