package ayaz.geography;

import ayaz.platform.Versioned;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A layer in a list. */
public record LayerLine(
        UUID id,
        long version,
        LayerKind kind,
        @Nullable String nameEn,
        @Nullable String nameRu,
        @Nullable String nameKk,
        String fileName,
        String source,
        String licence,
        String attribution,
        @Nullable Integer year,
        int shapes,
        @Nullable String voidReason,
        Instant createdAt)
        implements Versioned {

    /** In that language, else in any, else as the file is called. */
    public String title(Locale locale) {
        String own =
                switch (locale.getLanguage()) {
                    case "kk" -> nameKk;
                    case "ru" -> nameRu;
                    default -> nameEn;
                };
        return Stream.of(own, nameEn, nameRu, nameKk)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(fileName);
    }
}
