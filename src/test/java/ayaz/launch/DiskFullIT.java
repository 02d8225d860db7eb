package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A disk that fills up while people work: they are told at once, nothing is half saved, and room makes it work again. */
class DiskFullIT {

    @Test
    void aFullDiskIsToldAndForgivenWhenThereIsRoom() throws Exception {
        Path home = Homes.used("disk-full");
        Path data = home.resolve("database/data");
        Path kept = Files.move(data, home.resolve("database/kept"));
        Files.createDirectory(data);
        assumeTrue(SmallDisk.mount(data, "700m"), "only root can mount a small file system to fill");
        try {
            assertThat(SmallDisk.run("cp", "-a", kept + "/.", data.toString())).isZero();
            try (var ayaz = RunningAyaz.on(home).start()) {
                var api = new Api(ayaz);
                String token = Api.token(api.issue("while there is room"));
                actsAreRefusedBeforeTheDatabaseRunsOut(data, api, token);
                evenThenNothingIsHalfSaved(data, ayaz);
                RunningAyaz.await(() -> api.issue("when there is room again").statusCode() == 201);
                assertThat(api.taxa(token).statusCode()).isEqualTo(200);
            }
        } finally {
            SmallDisk.unmount(data);
        }
    }

    private static void actsAreRefusedBeforeTheDatabaseRunsOut(Path data, Api api, String token) throws IOException {
        Path ballast = fill(data, 30_000_000);
        Instant began = Instant.now();
        var refused = api.issue("without room");
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("The disk of the server is full.");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(api.taxa(token).statusCode()).isEqualTo(200);
        Files.delete(ballast);
        assertThat(api.issue("with room").statusCode()).isEqualTo(201);
    }

    /** What gets past the application's reserve meets the database's own end of the disk. */
    private static void evenThenNothingIsHalfSaved(Path data, RunningAyaz ayaz) throws Exception {
        Path ballast = fill(data, 1_500_000);
        var writer = new PairWriter(ayaz, "a", 2_000);
        writer.run();
        assertThat(writer.stoppedBy()).isNotNull();
        Files.delete(ballast);
        RunningAyaz.await(() -> Http.get(ayaz.url().resolve("/health/ready")).statusCode() == 200);
        assertThat(PairWriter.found(ayaz)).containsExactlyInAnyOrderElementsOf(writer.committed());
    }

    private static Path fill(Path data, long left) throws IOException {
        Path ballast = data.resolve("ballast");
        long size = Files.getFileStore(data).getUsableSpace() - left;
        try (var file = new RandomAccessFile(ballast.toFile(), "rw")) {
            byte[] block = new byte[1 << 20];
            for (long written = 0; written + block.length <= size; written += block.length) {
                file.write(block);
            }
        }
        return ballast;
    }
}
