package ayaz.labels;

import ayaz.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The template files of a folder, each read again only when it has changed. */
final class TemplateFolder {

    private final Path folder;
    private final Map<Path, Reading> readings = new ConcurrentHashMap<>();

    TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** What each file says, by template name; nothing when there is no such folder. */
    Map<String, Outcome> read() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Path file : files()) {
            outcomes.put(name(file), current(file).outcome());
        }
        return outcomes;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> fileName(file).endsWith(TemplateReader.ENDING))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading current(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            @Nullable Reading last = readings.get(file);
            if (last != null && last.isOf(changed, size)) {
                return last;
            }
            Reading reading = new Reading(changed, size, Outcome.of(fileName(file), Files.readAllBytes(file)));
            readings.put(file, reading);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String name = fileName(file);
        return name.substring(0, name.length() - TemplateReader.ENDING.length());
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private record Reading(FileTime changed, long size, Outcome outcome) {

        boolean isOf(FileTime time, long bytes) {
            return changed.equals(time) && size == bytes;
        }
    }

    /** A template, or why its file is none. */
    record Outcome(
            @Nullable LabelTemplate template, @Nullable Refusal refusal) {

        static Outcome of(String file, byte[] bytes) {
            try {
                return new Outcome(new TemplateReader(file, bytes).read(), null);
            } catch (Refusal refusal) {
                return new Outcome(null, refusal);
            }
        }

        LabelTemplate orRefuse() {
            if (template == null) {
                throw refusal == null ? new IllegalStateException() : refusal;
            }
            return template;
        }
    }
}
