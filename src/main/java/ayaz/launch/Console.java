package ayaz.launch;

import ayaz.evidence.VerifyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** What the person who starts the product reads, in the language of the machine. */
final class Console {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "ayaz.launch.text", ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Kept from before the server redirects the standard streams into its log. */
    private static final PrintStream OUT = System.out;

    private static final PrintStream ERR = System.err;

    private Console() {}

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
    }

    static void say(String key, Object... arguments) {
        OUT.println(text(key, arguments));
    }

    /** Servers that are shutting down chatter. */
    static void silenceOthers() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    static void complain(String sentence) {
        ERR.println(sentence);
    }

    /** Answers how the process ends. */
    static int verify(List<String> arguments) {
        return VerifyCommand.run(
                arguments,
                inAnyLanguage(FileDescriptor.out, "sun.stdout.encoding"),
                inAnyLanguage(FileDescriptor.err, "sun.stderr.encoding"));
    }

    /** Where the machine has no language, names would be question marks. */
    private static PrintStream inAnyLanguage(FileDescriptor stream, String property) {
        Charset usual = Charset.forName(
                System.getProperty(property, Charset.defaultCharset().name()));
        return new PrintStream(
                new FileOutputStream(stream),
                true,
                usual.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : usual);
    }
}
