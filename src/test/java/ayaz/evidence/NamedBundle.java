package ayaz.evidence;

import ayaz.notes.NoteKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bundle and what every verifier must say of it.
 *
 * @param expected {@code verified}, or the code of the first rule that it breaks
 */
record NamedBundle(String name, byte[] file, Given given, String expected) {

    static final String VERIFIED = "verified";

    NamedBundle(String name, byte[] file, String expected) {
        this(name, file, Given.NOTHING, expected);
    }

    NamedBundle(String name, byte[] file, Rule expected) {
        this(name, file, expected.code());
    }

    static String said(Verdict verdict) {
        return verdict instanceof Verdict.NotVerified broken ? broken.rule().code() : VERIFIED;
    }

    /**
     * {@code <name>.zip} for each, and {@code expected.txt} with a line for each: name, expected verdict, and what is
     * given, as {@code key=<vkey>}, {@code witness=<vkey>} or {@code checkpoint=<file>}, each after a space.
     */
    static void write(List<NamedBundle> bundles, Path folder) throws IOException {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        for (NamedBundle bundle : bundles) {
            Files.write(folder.resolve(bundle.name + ".zip"), bundle.file);
            lines.add(bundle.name + " " + bundle.expected + bundle.writeGiven(folder));
        }
        Files.write(folder.resolve("expected.txt"), lines);
    }

    private String writeGiven(Path folder) throws IOException {
        var words = new StringBuilder();
        NoteKey key = given.key();
        if (key != null) {
            words.append(" key=").append(key);
        }
        String checkpoint = given.checkpoint();
        if (checkpoint != null) {
            Files.writeString(folder.resolve(name + ".checkpoint"), checkpoint);
            words.append(" checkpoint=").append(name).append(".checkpoint");
        }
        return words
                + given.witnesses().stream().map(each -> " witness=" + each).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
