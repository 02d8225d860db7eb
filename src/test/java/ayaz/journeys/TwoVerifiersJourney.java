package ayaz.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.evidence.Question;
import ayaz.testing.RunningAyaz;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The verifier of the page {@code /verify} shares no code with ours, and says the same of every bundle. */
class TwoVerifiersJourney {

    private static final RunningAyaz AYAZ = RunningAyaz.demo();

    private static final String ASKING =
            """
            async ({ file, key, checkpoints, witnesses }) => {
              const { verify } = await import('/verify/verify.js');
              const bytes = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
              const [checkpoint] = checkpoints.map((each) => new TextEncoder().encode(each));
              const said = await verify(bytes(file), { key, checkpoint, witnesses });
              return said.verified ? 'verified' : said.rule;
            }""";

    private static final String FLIPPING =
            """
            async (file) => {
              const { verify } = await import('/verify/verify.js');
              const bytes = Uint8Array.from(atob(file), (each) => each.charCodeAt(0));
              const said = [];
              for (let at = 0; at < bytes.length; at += 1) {
                bytes[at] ^= 1 << (at % 8);
                const { verified, rule } = await verify(bytes);
                said.push(verified ? 'verified' : rule);
                bytes[at] ^= 1 << (at % 8);
              }
              return said;
            }""";

    private static Visitor outsider;
    private static Page page;

    @BeforeAll
    static void loadsThePage() {
        outsider = Visitor.desktop(AYAZ, "en");
        page = outsider.open("verify");
    }

    @AfterAll
    static void leaves() {
        outsider.close();
    }

    @Test
    void sayTheSameOfEveryNamedBundle() {
        assertThat(disagreements(Question.named())).isEmpty();
    }

    @Test
    void sayTheSameOfWhatWasChangedAndSealedAgain() {
        assertThat(disagreements(Question.sealedAgain())).isEmpty();
    }

    @Test
    void sayTheSameOfEveryByteThatIsFlipped() {
        Question small = Question.small();
        List<String> ours = small.verdictsOfFlips();
        assertThat(ours).doesNotContain("verified");
        assertThat(page.evaluate(FLIPPING, base64(small.file()))).isEqualTo(ours);
    }

    private static List<String> disagreements(Stream<Question> questions) {
        var found = new ArrayList<String>();
        var seen = new ArrayList<String>();
        questions.forEach(each -> {
            String theirs = asked(each);
            seen.add(theirs);
            if (!theirs.equals(each.verdict())) {
                found.add("%s: %s, but the page says %s".formatted(each.name(), each.verdict(), theirs));
            }
        });
        assertThat(seen).hasSizeGreaterThan(100);
        return Collections.unmodifiableList(found);
    }

    private static String asked(Question question) {
        var words = Map.of(
                "file", base64(question.file()),
                "key", question.key(),
                "checkpoints", question.checkpoints(),
                "witnesses", question.witnesses());
        return (String) page.evaluate(ASKING, words);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
