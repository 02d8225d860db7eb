package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * All words that people see. The first part of a key names the feature, and so the bundle: {@code storage.refusal.full}
 * is in {@code ayaz/storage/text*.properties}. Pages write {@code #{text['storage.title']}}. A text with arguments is a
 * {@link MessageFormat} (apostrophes doubled), one without is taken as it is.
 */
@Named("text")
@ApplicationScoped
public class Texts {

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());

    @Inject
    Language language;

    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    /** The text in the language of the current request; in English where there is none. */
    public String get(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    public String in(Locale locale, String key, Object... arguments) {
        String text = find(locale, key).orElseGet(() -> missing(key));
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public boolean has(String key) {
        return find(Locale.ENGLISH, key).isPresent();
    }

    public Locale locale() {
        try {
            return language.getLocale();
        } catch (ContextNotActiveException e) {
            return Locale.ENGLISH;
        }
    }

    /** The text before its arguments are put in. */
    static Optional<String> find(Locale locale, String key) {
        int dot = key.indexOf('.');
        String name = "ayaz." + (dot < 0 ? key : key.substring(0, dot)) + ".text";
        ClassLoader loader = Texts.class.getClassLoader();
        if (dot < 0 || loader.getResource(name.replace('.', '/') + ".properties") == null) {
            return Optional.empty();
        }
        var bundle =
                ResourceBundle.getBundle(name, locale, loader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private String missing(String key) {
        if (Configuration.flag("ayaz.texts.strict")) {
            throw new IllegalArgumentException("No text for " + key);
        }
        if (missed.add(key)) {
            LOG.log(Level.WARNING, "No text for {0}", key);
        }
        return key;
    }
}
