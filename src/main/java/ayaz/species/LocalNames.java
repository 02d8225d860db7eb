package ayaz.species;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The preferred name in each of the three languages; a blank stays blank. */
public record LocalNames(
        @Nullable String en, @Nullable String ru, @Nullable String kk) {

    static final LocalNames NONE = new LocalNames(null, null, null);

    public @Nullable String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> en;
        };
    }

    LocalNames with(String language, String name) {
        return switch (language) {
            case "en" -> new LocalNames(name, ru, kk);
            case "ru" -> new LocalNames(en, name, kk);
            case "kk" -> new LocalNames(en, ru, name);
            default -> this;
        };
    }
}
