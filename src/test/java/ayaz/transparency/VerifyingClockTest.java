package ayaz.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerifyingClockTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty"); // five hours ahead of UTC
    private static final Instant STARTED = Instant.parse("2026-11-20T06:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,                    2026-11-20T06:04:59Z, false
                    -,                    2026-11-20T06:05:00Z, true
                    2026-11-20T06:05:00Z, 2026-11-20T20:59:00Z, false
                    2026-11-20T06:05:00Z, 2026-11-20T21:00:00Z, true
                    2026-11-20T21:00:00Z, 2026-11-20T23:59:00Z, false
                    2026-11-20T21:00:00Z, 2026-11-21T12:00:00Z, false
                    2026-11-20T21:00:00Z, 2026-11-21T21:00:00Z, true
                    2026-11-20T05:00:00Z, 2026-11-21T10:59:00Z, false
                    2026-11-20T05:00:00Z, 2026-11-21T11:00:00Z, true""")
    void isDueSoonAfterTheStartThenAtNightAndAtTheLatestAfterThirtyHours(Instant last, Instant now, boolean due) {
        assertThat(VerifyingClock.isDue(last, STARTED, now, ALMATY)).isEqualTo(due);
    }
}
