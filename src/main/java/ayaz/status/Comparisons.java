package ayaz.status;

import ayaz.species.SpeciesCatalogue;
import ayaz.status.Comparison.Change;
import ayaz.status.Comparison.Row;
import ayaz.status.Comparison.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two editions of a list, or the list on two days, or one with the other. */
@ApplicationScoped
public class Comparisons {

    @Inject
    StatusCatalogue statuses;

    @Inject
    SpeciesCatalogue species;

    /**
     * A page of the report.
     *
     * @param before the id or name of an edition, or a day
     * @param change only these rows; null for all
     */
    public Comparison of(
            StatusSystem system,
            String before,
            String after,
            @Nullable Change change,
            @Nullable String cursor,
            int limit) {
        StatusHistory history = statuses.current();
        Side old = side(history, system, before, "before");
        Side now = side(history, system, after, "after");
        List<Row> rows =
                ComparedLists.rows(lines(history, system, old), lines(history, system, now), id -> species.byId(id)
                        .scientificName());
        List<Row> found = rows.stream()
                .filter(row -> change == null || row.change() == change)
                .filter(row -> cursor == null || row.key().compareTo(cursor) > 0)
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        List<Row> shown = more ? found.subList(0, limit) : found;
        return new Comparison(
                system,
                old,
                now,
                ComparedLists.counts(rows),
                shown,
                more ? shown.get(limit - 1).key() : null);
    }

    /** An edition of that list, by its id or its name, or a day. */
    boolean isSide(StatusSystem system, String asked) {
        return StatusDay.read(asked).isPresent()
                || edition(statuses.current(), system, asked).isPresent();
    }

    private static Side side(StatusHistory history, StatusSystem system, String asked, String field) {
        var edition = edition(history, system, asked);
        if (edition.isEmpty() && StatusDay.read(asked).isEmpty()) {
            throw StatusRefusals.comparesNothing(asked, field);
        }
        return new Side(asked, edition.orElse(null));
    }

    private static Optional<EditionCard> edition(StatusHistory history, StatusSystem system, String asked) {
        return history.editions().stream()
                .filter(edition -> edition.system() == system)
                .filter(edition -> edition.name().equals(asked.strip())
                        || edition.id().toString().equals(asked))
                .findFirst();
    }

    private static Stream<StatusLine> lines(StatusHistory history, StatusSystem system, Side side) {
        EditionCard edition = side.edition();
        if (edition != null) {
            return history.ofEdition(edition.id());
        }
        LocalDate day = StatusDay.read(side.asked()).orElseThrow();
        return history.allOn(day).filter(line -> line.system() == system);
    }

    /** The editions of a list, or of all. */
    public List<EditionCard> editions(@Nullable StatusSystem system) {
        return statuses.current().editions().stream()
                .filter(edition -> system == null || edition.system() == system)
                .toList();
    }

    public EditionCard edition(UUID id) {
        return statuses.edition(id);
    }

    /** How many statements we have of an edition. */
    public long sizeOf(UUID edition) {
        return statuses.current().sizesOfEditions().getOrDefault(edition, 0L);
    }
}
