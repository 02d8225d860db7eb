package ayaz.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.notes.Ed25519;
import ayaz.notes.NoteSigner;
import ayaz.notes.SignedNote;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle is a ZIP that every program opens, and that only one program could have written so. */
class EvidenceFileTest {

    private static final NoteSigner KEY = new NoteSigner("ayaz/test", Ed25519.newPair());
    private static final ManifestHead HEAD = new ManifestHead(
            "ayaz/test", Instant.parse("2026-11-23T04:00:16.120Z"), 7, ManifestHead.Subject.SEARCH, "қар барысы", "kk");

    private static byte[] written() {
        return EvidenceFile.write(Map.of("b", bytes("second"), "a/x", bytes("first"), "a-", bytes("")), HEAD, KEY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anyProgramOpensIt() throws IOException {
        var contents = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
        assertThat(contents.keySet()).containsExactly("manifest", "a-", "a/x", "b");
        assertThat(contents).containsEntry("a/x", "first").containsEntry("b", "second");
    }

    @Test
    void manifestListsWhatIsInItAndIsSigned() {
        var file = EvidenceFile.read(written());
        SignedNote manifest = SignedNote.parse(file.entries().get("manifest").bytes());
        assertThat(manifest.signersAmong(List.of(KEY.key()))).containsExactly(KEY.key());
        assertThat(manifest.text())
                .isEqualTo(
                        """
                ayaz-evidence/1
                ayaz/test
                2026-11-23T04:00:16.120000Z
                7
                search қар барысы
                kk
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 a-
                a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e 5 a/x
                16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4 6 b
                """);
        assertThat(ManifestHead.parse(manifest.text())).isEqualTo(HEAD);
    }

    @Test
    void everyOtherByteMakesAnotherFile() {
        byte[] file = written();
        for (int i = 0; i < file.length; i++) {
            file[i] ^= 1;
            int changed = i;
            assertThatThrownBy(() -> EvidenceFile.read(file))
                    .as("byte " + changed)
                    .isInstanceOf(EvidenceRefused.class);
            file[i] ^= 1;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "", "a/b/c", "/a", "a/", "../a", "a b", ".a", "é"})
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> EvidenceFile.write(Map.of(name, bytes("x")), HEAD, KEY))
                .isInstanceOf(EvidenceRefused.class);
    }
}
