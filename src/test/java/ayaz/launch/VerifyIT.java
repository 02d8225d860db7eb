package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.evidence.GenuineBundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that ships checks a bundle where there is nothing else, and leaves nothing behind. */
class VerifyIT {

    private static final Path JAR = Path.of("target", "ayaz.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private String said = "";

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("bundle.zip"), GenuineBundle.file());
    }

    private int verify(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("java", "-Duser.language=en", "-jar", JAR.toString(), "verify"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("AYAZ_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).doesNotContain("\tat ", "Exception");
        assertThat(folder).isDirectoryNotContaining("glob:**/ayaz-home");
        return process.exitValue();
    }

    @Test
    void genuineBundleEndsWithZero() throws Exception {
        assertThat(verify("bundle.zip")).isZero();
        assertThat(said).contains("VERIFIED: bundle.zip");
        assertThat(verify("bundle.zip", "--language", "kk")).isZero();
        assertThat(said).contains("РАСТАЛДЫ: bundle.zip", "Сара Қ.");
    }

    @Test
    void changedBundleEndsWithOne() throws Exception {
        byte[] file = GenuineBundle.file();
        file[file.length / 2] ^= 1;
        Files.write(folder.resolve("bundle.zip"), file);
        assertThat(verify("bundle.zip")).isEqualTo(1);
        assertThat(said).contains("NOT VERIFIED: bundle.zip");
        Files.writeString(folder.resolve("bundle.zip"), "hello");
        assertThat(verify("bundle.zip")).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWithTwo() throws Exception {
        assertThat(verify("nowhere.zip")).isEqualTo(2);
        assertThat(said).contains("nowhere.zip");
        assertThat(verify("bundle.zip", "--port", "8080")).isEqualTo(2);
        assertThat(verify()).isEqualTo(2);
        assertThat(verify("--help")).isZero();
        assertThat(said).contains("--checkpoint");
    }
}
