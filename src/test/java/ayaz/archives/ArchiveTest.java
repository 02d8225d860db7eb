package ayaz.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveTest {

    @Test
    void whatAMacAddsIsPassedOverAndTheFolderAroundIsNoHindrance() throws IOException {
        var zip = Archive.of(Zips.of(Map.of(
                "squirrels/meta.xml", "x",
                "squirrels/taxa.txt", "Sciurus",
                "squirrels/.DS_Store", "",
                "__MACOSX/squirrels/._taxa.txt", "y")));

        Archive inside = zip.beside("meta.xml").orElseThrow();

        assertThat(inside.files()).containsExactlyInAnyOrder("meta.xml", "taxa.txt");
        try (var taxa = inside.open("Taxa.TXT")) {
            assertThat(new String(taxa.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Sciurus");
        }
    }

    @Test
    void ofTwoDescriptorsTheOutermostCounts() {
        var zip = Archive.of(Zips.of(Map.of("old/copy/meta.xml", "", "meta.xml", "")));

        assertThat(zip.beside("meta.xml").orElseThrow().files()).contains("meta.xml", "old/copy/meta.xml");
    }

    @Test
    void aBombIsRefusedByItsRatio() throws IOException {
        byte[] bomb = zeros(20 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Archive.of(bomb)).hasMessage("archives.refusal.bomb");
    }

    @Test
    void aBombIsRefusedByItsSize() throws IOException {
        byte[] bomb = zeros(2 * 1024 * 1024);
        var limits = new ArchiveLimits(10, 1024 * 1024, 1_000_000, 0);

        assertThatThrownBy(() -> Archive.of(bomb, limits)).hasMessage("archives.refusal.bomb");
    }

    @Test
    void tooManyFilesAreRefused() {
        byte[] zip = Zips.of(Map.of("a", "", "b", "", "c", ""));

        assertThatThrownBy(() -> Archive.of(zip, new ArchiveLimits(2, 1000, 10, 1000)))
                .hasMessage("archives.refusal.tooManyFiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/etc/passwd", "a/../../b.txt", "..\\evil.txt", "C:\\evil.txt"})
    void namesThatLeadOutsideAreRefused(String name) {
        byte[] zip = Zips.of(Map.of(name, ""));

        assertThatThrownBy(() -> Archive.of(zip)).hasMessage("archives.refusal.leadsOutside");
    }

    @Test
    void whatIsNoZipOrABrokenOneIsRefused() {
        byte[] broken = Zips.of(Map.of("a.txt", "something that is long enough to be cut in the middle"));
        byte[] cut = java.util.Arrays.copyOf(broken, 45);

        assertThatThrownBy(() -> Archive.of("id,name".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("archives.refusal.notAZip");
        assertThatThrownBy(() -> Archive.of(cut)).hasMessage("archives.refusal.notAZip");
    }

    private static byte[] zeros(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
