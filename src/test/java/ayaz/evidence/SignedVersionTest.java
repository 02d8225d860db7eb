package ayaz.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.merkle.Hash;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One pass over a signed version finds what looking for each event would find. */
class SignedVersionTest {

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of("{\"code\":", "\"A\"", "\"A\\\"\"", "\"", ",\"event\":", "1", "12", ",", "\\", "{", "A")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void coversWhatItContains(@ForAll("versions") String version) {
        SignedVersion signed = SignedVersion.read(Content.of(version));
        for (String code : new String[] {"A", "A\"", ""}) {
            String written = "{\"code\":\"" + code.replace("\"", "\\\"") + "\",\"event\":";
            var first = new Event(0, Hash.EMPTY, "e", "u", code, 12, null, null);
            assertThat(signed.covers(first, "RELEASE")).isEqualTo(version.contains(written + "12,"));
            var second = new Event(0, Hash.EMPTY, "e", "u", code, 2, null, null);
            assertThat(signed.covers(second, "CORRECTION"))
                    .isEqualTo(version.contains(written + "1,") || version.contains(written + "2,"));
        }
    }
}
