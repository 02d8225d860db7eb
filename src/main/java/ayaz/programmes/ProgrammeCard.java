package ayaz.programmes;

import ayaz.audit.Voiding;
import ayaz.platform.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme with its numbers, the newest first. */
public record ProgrammeCard(
        UUID id,
        UUID taxonId,
        String scientificName,
        String kind,
        String name,
        @Nullable String institution,
        @Nullable String area,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String partners,
        String source,
        @Nullable String remarks,
        @Nullable Voiding voided,
        long version,
        List<FigureLine> figures)
        implements Versioned {

    /** The numbers that were not withdrawn. */
    public List<FigureLine> standing() {
        return figures.stream().filter(figure -> figure.voided() == null).toList();
    }

    public List<FigureLine> withdrawn() {
        return figures.stream().filter(figure -> figure.voided() != null).toList();
    }

    FigureLine figure(UUID wanted) {
        return figures.stream()
                .filter(figure -> figure.id().equals(wanted))
                .findFirst()
                .orElseThrow(ProgrammeRefusals::noSuchFigure);
    }
}
