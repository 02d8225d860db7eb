package ayaz.racks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the reader saw in a well: a code, or one of the words by which readers say that there was none. */
public enum Seen {
    TUBE,
    EMPTY("EMPTY", "FREE", "ПУСТО", "ПУСТАЯ", "БОС"),
    NO_TUBE("NOTUBE", "NOVIAL", "MISSING", "NONE", "НЕТПРОБИРКИ", "ПРОБИРКАЖОҚ"),
    NO_READ("NOREAD", "NOSCAN", "NOCODE", "NOBARCODE", "UNREADABLE", "UNREAD", "NR", "НЕПРОЧИТАНО", "ОҚЫЛМАДЫ"),
    ERROR("ERROR", "ERR", "READERROR", "SCANERROR", "FAILED", "FAULT", "ОШИБКА", "ҚАТЕ");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> words;

    Seen(String... words) {
        this.words = Set.of(words);
    }

    /** Blanks, case and signs around do not matter: {@code No Read}, {@code NO_READ}, {@code <noread>}. */
    static Seen in(String cell) {
        String word = cell.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (word.isEmpty()) {
            return cell.contains("?") ? NO_READ : EMPTY;
        }
        return Arrays.stream(values())
                .filter(seen -> seen.words.contains(word))
                .findFirst()
                .orElse(TUBE);
    }

    /** The reader is sure that no tube stands there. */
    boolean isVacant() {
        return this == EMPTY || this == NO_TUBE;
    }
}
