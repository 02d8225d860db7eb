package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ayaz.testing.Homes;
import ayaz.testing.Http;
import ayaz.testing.Program;
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
                var admin = Program.of(ayaz, "admin");
                actsAreRefusedBeforeTheDatabaseRunsOut(data, admin);
                evenThenNothingIsHalfSaved(data, ayaz);
                RunningAyaz.await(() -> admin.post("nodes", site("Aktobe")).status() == 201);
            }
        } finally {
            SmallDisk.unmount(data);
        }
    }

    private static void actsAreRefusedBeforeTheDatabaseRunsOut(Path data, Program admin) throws IOException {
        Path ballast = fill(data, 30_000_000);
        Instant began = Instant.now();
        var refused = admin.post("nodes", site("Almaty"));
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.text()).contains("The disk of the server is full.");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(admin.get("taxa?limit=5").status()).isEqualTo(200);
        Files.delete(ballast);
        assertThat(admin.post("nodes", site("Almaty")).status()).isEqualTo(201);
    }

    /** What gets past the application's reserve meets the database's own end of the disk. */
    private static void evenThenNothingIsHalfSaved(Path data, RunningAyaz ayaz) throws Exception {
        Path ballast = fill(data, 1_500_000);
        var writer = new PairWriter(ayaz, "a", 2_000);
        writer.run();
        assertThat(writer.stoppedBy()).isNotNull();
        Files.delete(ballast);
        RunningAyaz.await(() -> Http.get(ayaz.url().resolve("/health/ready")).status() == 200);
        assertThat(PairWriter.found(ayaz)).containsExactlyInAnyOrderElementsOf(writer.committed());
    }

    private static String site(String name) {
        return "{\"template\":\"site\",\"name\":\"" + name + "\"}";
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
