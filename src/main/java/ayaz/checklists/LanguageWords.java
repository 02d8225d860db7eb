package ayaz.checklists;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The three languages of the list as checklists write them. */
final class LanguageWords {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("en", "en"),
            Map.entry("eng", "en"),
            Map.entry("english", "en"),
            Map.entry("ru", "ru"),
            Map.entry("rus", "ru"),
            Map.entry("russian", "ru"),
            Map.entry("русский", "ru"),
            Map.entry("kk", "kk"),
            Map.entry("kaz", "kk"),
            Map.entry("kazakh", "kk"),
            Map.entry("қазақша", "kk"),
            Map.entry("казахский", "kk"));

    private LanguageWords() {}

    static Optional<String> code(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        String code = CODES.get(plain);
        return code == null ? Optional.ofNullable(CODES.get(plain.replaceFirst("[-_].*$", ""))) : Optional.of(code);
    }
}
