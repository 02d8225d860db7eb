package ayaz.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code java -jar ayaz.jar verify bundle.zip}: reads files, asks nobody, writes nothing but sentences. */
public final class VerifyCommand {

    private static final int VERIFIED = 0;
    private static final int NOT_VERIFIED = 1;
    private static final int WRONG_USE = 2;

    private VerifyCommand() {}

    /** Answers how the process ends. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Locale language = Locale.getDefault();
        try {
            language = VerifyOptions.language(arguments);
            return run(VerifyOptions.parse(arguments, language), new Texts(language), out);
        } catch (VerifyOptions.Wrong e) {
            err.println(e.sentence(new Texts(language)));
        } catch (OutOfMemoryError e) {
            err.println(new Texts(language).text("evidence.memory"));
        }
        return WRONG_USE;
    }

    private static int run(VerifyOptions options, Texts texts, PrintStream out) throws VerifyOptions.Wrong {
        if (options.help()) {
            out.println(texts.text("evidence.help"));
            return VERIFIED;
        }
        Path file = options.file();
        if (file == null) {
            throw new VerifyOptions.Wrong("evidence.option.noFile");
        }
        Verdict verdict = verdict(file, options.given());
        new Report(texts, file.toString()).of(verdict).forEach(out::println);
        return verdict instanceof Verdict.Verified ? VERIFIED : NOT_VERIFIED;
    }

    private static Verdict verdict(Path file, Given given) throws VerifyOptions.Wrong {
        try {
            if (Files.size(file) > EvidenceFile.MOST_BYTES) {
                return new Verdict.NotVerified(Rule.ZIP, "", "larger than a bundle may be");
            }
            return Verifier.verify(Files.readAllBytes(file), given);
        } catch (IOException e) {
            throw new VerifyOptions.Wrong("evidence.option.unreadable", file);
        }
    }
}
