package ayaz.racks;

import ayaz.identity.CurrentUser;
import ayaz.identity.UserAccounts;
import ayaz.platform.Configuration;
import ayaz.platform.Failure;
import ayaz.platform.Failures;
import ayaz.platform.Language;
import ayaz.platform.Texts;
import ayaz.platform.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a file that a rack reader has dropped into the list of those that wait for a person, writes the report, and puts
 * both away. It is killed at any moment without harm: taking it in is one transaction that knows the file, and a file that
 * is still there although it was taken is only put away.
 */
@ApplicationScoped
class DroppedFiles {

    private static final String NOBODY = "";

    @Inject
    Reviewing reviewing;

    @Inject
    UserAccounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    @Inject
    Failures failures;

    @Inject
    Texts texts;

    private record Outcome(boolean taken, List<String> lines) {}

    @ActivateRequestContext
    public void take(Path file) throws IOException {
        String person = Configuration.text("ayaz.rack.user").orElse(NOBODY);
        var account = accounts.named(person);
        if (account.isEmpty()) {
            throw new IllegalStateException("AYAZ_RACK_USER names nobody: " + person);
        }
        user.become(account.get().asCaller(false));
        user.language().flatMap(Language::spoken).ifPresent(language::use);
        RackReading reading = reading(file);
        try {
            putAway(file, outcome(reading, RackFolder.lastChange(file)));
        } catch (RuntimeException e) {
            Failure failure = failures.of(e);
            if (failure.status() >= 500) {
                throw e;
            }
            putAway(file, new Outcome(false, List.of(texts.get(failure.key(), failure.arguments()))));
        }
    }

    private static RackReading reading(Path file) throws IOException {
        try (var body = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            return new RackReading(
                    name.substring(0, Math.min(name.length(), RackReading.LONGEST_NAME)),
                    Upload.of(body).bytes(),
                    ScanMode.LOCATE,
                    null,
                    false);
        }
    }

    private Outcome outcome(RackReading reading, Instant written) {
        RackReport report = reviewing.take(reading, written);
        return new Outcome(report.problems().isEmpty(), lines(report));
    }

    /** The report as text: what is wrong by line and well, or what each well that is not as expected means. */
    private List<String> lines(RackReport report) {
        Stream<String> head = Stream.of(report.name() + " " + report.rack());
        Stream<String> problems = report.problems().stream()
                .map(problem ->
                        problem.line() + "\t" + problem.well() + "\t" + problem.value() + "\t" + problem.message());
        Stream<String> cells = report.cells().stream()
                .filter(cell -> cell.code() != null || !cell.message().isEmpty())
                .map(cell -> cell.position() + "\t" + (cell.code() == null ? "" : cell.code()) + "\t"
                        + cell.statusLabel() + "\t" + cell.message());
        return Stream.of(head, problems, cells).flatMap(each -> each).toList();
    }

    /** The report first: a file that lies in one of the two folders always has one. */
    private static void putAway(Path file, Outcome outcome) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(outcome.taken() ? "done" : "failed"));
        String name = file.getFileName().toString();
        if (Files.exists(folder.resolve(name))) {
            name = Instant.now().toEpochMilli() + "-" + name;
        }
        Path draft = Files.write(folder.resolve(name + ".tmp"), outcome.lines());
        Files.move(draft, folder.resolve(name + ".report.txt"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
