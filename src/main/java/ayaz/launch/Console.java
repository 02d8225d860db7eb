package ayaz.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
}
