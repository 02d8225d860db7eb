package ayaz.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an auditor reads, and how the process ends. */
class VerifyCommandTest {

    @TempDir
    Path folder;

    private Path bundle = Path.of("");
    private String said = "";

    @BeforeEach
    void write() throws IOException {
        bundle = Files.write(folder.resolve("bundle.zip"), Samples.full().file());
    }

    private int verify(String... arguments) {
        return verify(List.of(arguments));
    }

    private int verify(List<String> arguments) {
        var all = new ArrayList<>(arguments);
        if (!all.contains("--language")) {
            all.addAll(0, List.of("--language", "en"));
        }
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = VerifyCommand.run(all, stream, stream);
        said = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void genuineBundleIsVerifiedAndExplained() {
        assertThat(verify(bundle.toString())).isZero();
        assertThat(said)
                .startsWith("VERIFIED: " + bundle)
                .contains("Made from the unit: KZIZ26000001C")
                .contains("Events: 10. Units: 2. Events in the whole log at that time: 14.")
                .contains("Signed with the key: " + Samples.INSTITUTION.key().key())
                .contains(Samples.INSTITUTION.key().key().fingerprint())
                .contains("The log of 3 events was cosigned on 2026-11-23 04:01:46 UTC by the witness bank.example.org")
                .contains("The log of 6 events was time-stamped on ", "CN=Time authority")
                .contains("Electronic signature: Сара Қ., 2026-11-23T04:10:00Z, act RELEASE, meaning APPROVAL")
                .contains("compare the key above")
                .doesNotContain("{", "null");
    }

    @Test
    void whatIsGivenIsCompared() throws IOException {
        Path key = Files.writeString(
                folder.resolve("key"), Samples.INSTITUTION.firstKey().key() + "\n");
        Path checkpoint =
                Files.writeString(folder.resolve("kept"), Samples.full().text("checkpoints/6"));
        String witness = Samples.NEIGHBOUR.witnessKey().toString();
        int status = verify(
                "--key",
                key.toString(),
                bundle.toString(),
                "--checkpoint",
                checkpoint.toString(),
                "--witness",
                witness);
        assertThat(status).isZero();
        assertThat(said)
                .contains("The key that you have given is a key of this log.", "is in the history of this log")
                .contains("has cosigned this log: bank.example.org/witness")
                .doesNotContain("compare the key above");
        assertThat(verify(
                        bundle.toString(), "--key", Samples.IMPOSTOR.key().key().toString()))
                .isEqualTo(1);
        assertThat(said).contains("NOT VERIFIED", "given-key");
    }

    @Test
    void changedBundleIsNotVerified() throws IOException {
        byte[] file = Samples.full()
                .edit("events", text -> text.replace("Dewar 2", "Dewar 9"))
                .file();
        Files.write(bundle, file);
        assertThat(verify(bundle.toString())).isEqualTo(1);
        assertThat(said)
                .startsWith("NOT VERIFIED: ")
                .contains("An event is not in the log as it stands in the bundle")
                .contains("proofs, at proofs:3");
    }

    @ParameterizedTest
    @CsvSource({"en,VERIFIED,compare", "ru,ПОДТВЕРЖДЕНО,сравните", "kk,РАСТАЛДЫ,салыстырыңыз"})
    void threeLanguages(String language, String verified, String compare) {
        assertThat(verify(bundle.toString(), "--language", language)).isZero();
        assertThat(said).contains(verified, compare);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsSentence(Rule rule) {
        for (String language : Texts.LANGUAGES) {
            var texts = new Texts(java.util.Locale.forLanguageTag(language));
            assertThat(new Report(texts, "x").of(new Verdict.NotVerified(rule, "events:1", "why")))
                    .hasSize(3)
                    .noneMatch(line -> line.contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --wrong x | There is no option --wrong
                    --key | The option --key needs a value
                    a.zip b.zip | b.zip is one too many
                    nowhere.zip | nowhere.zip is not there
                    --language de | en, ru or kk, not de
                    --key nowhere x.zip | nowhere is not there
                    --key a+b x.zip | neither a key
                    --checkpoint nowhere x.zip | nowhere is not there
                    '' | Which bundle?
                    """)
    void wrongUseIsSaidInASentence(String arguments, String sentence) {
        assertThat(verify(Pattern.compile(" ")
                        .splitAsStream(arguments)
                        .filter(each -> !each.isEmpty())
                        .toList()))
                .isEqualTo(2);
        assertThat(said).contains(sentence);
    }

    @Test
    void keyOfTheWrongKindIsToldApart() {
        String witness = Samples.NEIGHBOUR.witnessKey().toString();
        assertThat(verify(bundle.toString(), "--key", witness)).isEqualTo(2);
        assertThat(said).contains("belongs to --witness");
        String key = Samples.INSTITUTION.key().key().toString();
        assertThat(verify(bundle.toString(), "--witness", key)).isEqualTo(2);
        assertThat(said).contains("belongs to --key");
    }

    @Test
    void helpExplainsEveryOption() {
        assertThat(verify("--help")).isZero();
        assertThat(said).contains("--key", "--checkpoint", "--witness", "--language", "bundle.zip");
    }

    @Test
    void enormousFileIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(bundle.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(verify(bundle.toString())).isEqualTo(1);
        assertThat(said).contains("zip");
        assertThat(verify(folder.toString())).isNotZero();
    }

    /** Whoever signs what he likes does not write on our terminal what he likes. */
    @Test
    void wordsDoNothingToTheTerminal() throws IOException {
        Draft draft = Samples.full();
        ManifestHead head = draft.head;
        draft.head = new ManifestHead(
                head.origin(), head.madeAt(), head.size(), head.subject(), "\u009b2J\u202efoo", head.language());
        Files.write(bundle, draft.file());
        assertThat(verify(bundle.toString())).isZero();
        assertThat(said).contains("Made from the unit: \ufffd2J\ufffdfoo");
    }
}
