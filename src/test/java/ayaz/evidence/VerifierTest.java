package ayaz.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every verdict on every named bundle. The page {@code /verify} must say the same of {@link NamedBundles#all()}; {@code
 * -Dbundles=target/bundles} leaves them there as files.
 */
class VerifierTest {

    static Stream<NamedBundle> bundles() {
        return NamedBundles.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleGetsItsVerdict(NamedBundle bundle) {
        Verdict verdict = Verifier.verify(bundle.file(), bundle.given());
        assertThat(NamedBundle.said(verdict)).as(verdict.toString()).isEqualTo(bundle.expected());
    }

    @Test
    void everyRuleIsBrokenByOneAtLeast() {
        var broken = bundles().map(NamedBundle::expected).collect(Collectors.toSet());
        assertThat(broken)
                .containsAll(EnumSet.allOf(Rule.class).stream().map(Rule::code).toList());
    }

    @Test
    void theyAreLeftForOtherVerifiers() throws IOException {
        String folder = System.getProperty("bundles");
        if (folder != null) {
            NamedBundle.write(bundles().toList(), Path.of(folder));
        }
    }

    /** A second or so; whoever makes it take the square of the events will be heard. */
    @Test
    void tenThousandEventsTakeNoLongerThanTheirHashes() {
        byte[] file = Samples.large(2_500, 4).file();
        Instant before = Instant.now();
        Verdict verdict = Verifier.verify(file, Given.NOTHING);
        Duration taken = Duration.between(before, Instant.now());
        System.out.println("10,000 events, " + file.length + " bytes: " + taken.toMillis() + " ms");
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            assertThat(verified.events()).isEqualTo(10_000);
            assertThat(verified.units()).isEqualTo(2_500);
        });
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
    }
}
