package ayaz.evidence;

import ayaz.notes.NoteKey;
import ayaz.notes.NoteRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be verified, and against what. */
record VerifyOptions(@Nullable Path file, Given given, Locale language, boolean help) {

    private static final int LONGEST_NOTE = 1_000_000;

    /** Cannot be carried out; the key is that of a sentence. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Object[] arguments;

        Wrong(String key, Object... arguments) {
            super(key, null, false, false);
            this.arguments = arguments;
        }

        String sentence(Texts texts) {
            return texts.text(String.valueOf(getMessage()), arguments);
        }
    }

    /** The language is looked for first, so that whatever is wrong is said in it. */
    static Locale language(List<String> arguments) throws Wrong {
        int at = arguments.indexOf("--language");
        if (at < 0 || at + 1 == arguments.size()) {
            return Locale.getDefault();
        }
        if (!Texts.LANGUAGES.contains(arguments.get(at + 1))) {
            throw new Wrong("evidence.option.language", arguments.get(at + 1));
        }
        return Locale.forLanguageTag(arguments.get(at + 1));
    }

    static VerifyOptions parse(List<String> arguments, Locale language) throws Wrong {
        Path file = null;
        NoteKey key = null;
        String checkpoint = null;
        var witnesses = new ArrayList<NoteKey>();
        boolean help = false;
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals("--help") || option.equals("-h")) {
                help = true;
            } else if (option.startsWith("-")) {
                String value = value(arguments, ++i);
                switch (option) {
                    case "--key" -> key = key(value, NoteKey.Type.ED25519);
                    case "--checkpoint" -> checkpoint = text(value);
                    case "--witness" -> witnesses.add(key(value, NoteKey.Type.COSIGNATURE));
                    case "--language" -> {} // see above
                    default -> throw new Wrong("evidence.option.unknown", option);
                }
            } else if (file == null) {
                file = path(option);
            } else {
                throw new Wrong("evidence.option.oneFile", option);
            }
        }
        return new VerifyOptions(file, new Given(key, checkpoint, witnesses), language, help);
    }

    private static String value(List<String> arguments, int at) throws Wrong {
        if (at >= arguments.size()) {
            throw new Wrong("evidence.option.needsValue", arguments.get(at - 1));
        }
        return arguments.get(at);
    }

    private static Path path(String name) throws Wrong {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Wrong("evidence.option.unreadable", name);
        }
    }

    private static String text(String name) throws Wrong {
        Path file = path(name);
        try {
            if (Files.size(file) <= LONGEST_NOTE) {
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new Wrong("evidence.option.unreadable", name);
        }
        throw new Wrong("evidence.option.unreadable", name);
    }

    /** The key itself, or a file that holds nothing else. */
    private static NoteKey key(String value, NoteKey.Type type) throws Wrong {
        try {
            String written = value.contains("+") && !Files.exists(path(value)) ? value : text(value);
            NoteKey key = NoteKey.parse(written.strip());
            if (key.type() == type) {
                return key;
            }
        } catch (NoteRefused e) {
            throw new Wrong("evidence.option.key", value);
        }
        throw new Wrong(
                type == NoteKey.Type.ED25519 ? "evidence.option.notOfLog" : "evidence.option.notOfWitness", value);
    }
}
