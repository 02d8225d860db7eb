package ayaz.racks;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Homes;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rack readers drop their files into a folder, also while the product is killed. */
final class RackFolderIT {

    private static final int FILES = 12;

    @Test
    void everyFileWaitsOnceForAPersonAlsoWhenTheProductIsKilledAmongThem() throws IOException {
        Path folder = Files.createDirectories(Homes.fresh("rack-folder-drop"));
        var ayaz = start(Homes.fresh("rack-folder"), folder);
        var curator = Program.of(ayaz, "curator");
        String rack = curator.box("box-8x12", "ln2-freezer");
        List<String> tubes = IntStream.range(0, FILES)
                .mapToObj(each -> RackScanningIT.tube())
                .toList();

        drop(folder, "bad.csv", "Rack: " + rack + "\nA1," + tubes.get(0) + "\nI1,1234567890");
        for (int i = 0; i < FILES; i++) {
            String seen = String.join("\n", wells(tubes.subList(0, i + 1)));
            drop(folder, rack + "_" + (char) ('a' + i) + ".csv", seen);
        }
        RunningAyaz.await(() -> files(folder.resolve("done")) >= 2);
        ayaz.databaseProcess().destroyForcibly();
        ayaz.kill();

        try (var again = start(ayaz.home(), folder)) {
            RunningAyaz.await(() -> files(folder.resolve("done")) == 2 * FILES);
            assertThat(Files.readString(folder.resolve("failed/bad.csv.report.txt")))
                    .contains("3\tI1\t1234567890");
            assertThat(Files.readString(folder.resolve("done/" + rack + "_a.csv.report.txt")))
                    .contains(tubes.get(0));
            assertThat(curator.at(again).get("unidentified?limit=500").text())
                    .as("nothing is saved before somebody has looked")
                    .doesNotContain(tubes.get(0));
            assertThat(count(again, "rack_scan")).isZero();
            assertThat(count(again, "rack_file")).isEqualTo(FILES);
        }
    }

    private static RunningAyaz start(Path home, Path folder) {
        return RunningAyaz.on(home)
                .with("--demo")
                .environment("AYAZ_RACK_FOLDER", folder.toString())
                .environment("AYAZ_RACK_USER", "technician")
                .start();
    }

    private static List<String> wells(List<String> tubes) {
        return IntStream.range(0, tubes.size())
                .mapToObj(i -> RackFileReaderTest.SBS.label(i + 1) + "," + tubes.get(i))
                .toList();
    }

    /** As readers do: under another name first. */
    private static void drop(Path folder, String name, String text) throws IOException {
        Path draft = Files.writeString(folder.resolve(name + ".tmp"), text);
        Files.move(draft, folder.resolve(name));
    }

    private static long files(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> !file.toString().endsWith(".tmp")).count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static long count(RunningAyaz ayaz, String table) {
        try (var connection = ayaz.asUser();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
