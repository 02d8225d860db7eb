package ayaz.imports;

import ayaz.sheets.SheetReader;
import ayaz.testing.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Sheets for tests, and what is planned from them for an empty collection. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    static final Path FOLDER = Path.of("src/test/resources/ayaz/imports");
    static final Path TEMPLATE = Path.of("src/main/webapp/imports/template.csv");

    private Sheets() {}

    /** May be read where it is, and not be copied: CC BY-NC. */
    static Path arctos() {
        return RealData.file("sheets/arctos-msb-frozen-parts-sample.csv");
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportPlan plan(Path file, SheetMapping mapping) {
        return ImportPlanner.plan(SheetReader.read(bytes(file)), mapping, new EmptyCollection(), TODAY);
    }

    static ImportPlan plan(String sheet) {
        return plan(sheet, new EmptyCollection());
    }

    static ImportPlan plan(String sheet, EmptyCollection collection) {
        return ImportPlanner.plan(
                SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8)), SheetMapping.GUESSED, collection, TODAY);
    }

    static SheetMapping preset(String name) {
        return Presets.named(name).orElseThrow();
    }

    /** Row, column and the last part of the key of each problem. */
    static List<String> told(ImportPlan plan) {
        return plan.problems().stream()
                .map(problem -> "%d %s %s"
                        .formatted(
                                problem.row(),
                                problem.column().isEmpty() ? "-" : problem.column(),
                                problem.key().substring(problem.key().lastIndexOf('.') + 1)))
                .toList();
    }
}
