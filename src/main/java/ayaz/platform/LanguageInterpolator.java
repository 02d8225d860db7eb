package ayaz.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences of broken constraints in the reader's language, whoever asks. A message such as
 * {@code {specimen.problem.motility}} is taken from the texts of that feature.
 */
public class LanguageInterpolator implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([a-z]+(?:\\.\\w+)+)}");

    private final MessageInterpolator standard =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(
                template, context, CDI.current().select(Texts.class).get().locale());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return standard.interpolate(ours(template, locale), context, locale);
    }

    static String ours(String template, Locale locale) {
        var key = KEY.matcher(template);
        return key.matches() ? Texts.find(locale, key.group(1)).orElse(template) : template;
    }
}
