package ayaz.vocabulary;

import java.util.Locale;
import java.util.Map;

/**
 * One word of a vocabulary.
 *
 * @param kkToConfirm the Kazakh label still waits for a native specialist
 * @param mappings what other standards call it, e.g. MIABIS → Semen, CITES → SPE; several are separated by " | "
 */
public record Term(
        String vocabulary,
        String code,
        String labelEn,
        String labelRu,
        String labelKk,
        boolean kkToConfirm,
        Map<String, String> mappings) {

    public Term {
        mappings = Map.copyOf(mappings);
    }

    public String label(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> labelKk;
            case "ru" -> labelRu;
            default -> labelEn;
        };
    }
}
