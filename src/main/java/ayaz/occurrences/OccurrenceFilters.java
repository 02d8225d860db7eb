package ayaz.occurrences;

import ayaz.platform.DirectReader;
import ayaz.platform.Ids;
import ayaz.platform.PartialDate;
import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for. */
@ApplicationScoped
class OccurrenceFilters {

    /** Of wider groups, only the taxa that have occurrences are asked for. */
    private static final int FEW_TAXA = 40;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Specimens specimens;

    @Inject
    CellTable cells;

    @Inject
    DirectReader reader;

    /**
     * Blank is not asked.
     *
     * @param taxon any of its names, or its id; with everything below it
     * @param organism the code of an animal
     */
    OccurrenceFilter read(
            @Nullable String taxon,
            @Nullable String organism,
            @Nullable String dataset,
            @Nullable String from,
            @Nullable String to) {
        return new OccurrenceFilter(
                isBlank(taxon) ? null : taxa(String.valueOf(taxon).strip()),
                isBlank(organism) ? null : records(String.valueOf(organism).strip()),
                isBlank(dataset) ? null : Ids.read(dataset).orElseThrow(OccurrenceRefusals::noSuchDataset),
                day(from, "from").map(PartialDate::start).orElse(null),
                day(to, "to").map(OccurrenceFilters::end).orElse(null));
    }

    /** Of the animal, with those that were merged into it. */
    private List<UUID> records(String code) {
        UUID kept = specimens.organism(code, "organism").id();
        return reader.rows(
                """
                WITH RECURSIVE record (id) AS (SELECT id FROM organism WHERE id = ?
                    UNION SELECT o.id FROM organism o JOIN record r ON o.merged_into = r.id)
                SELECT id FROM record""",
                row -> UUID.fromString(row.getString(1)),
                kept.toString());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static LocalDateTime end(PartialDate date) {
        return date.latestDay().atTime(23, 59, 59);
    }

    private static Optional<PartialDate> day(@Nullable String written, String field) {
        return isBlank(written)
                ? Optional.empty()
                : Optional.of(PartialDate.parse(String.valueOf(written))
                        .orElseThrow(() -> OccurrenceRefusals.notADay(String.valueOf(written), field)));
    }

    private List<UUID> taxa(String text) {
        UUID id = withId(text)
                .or(() -> species.search(text, 1).stream().findFirst().map(hit -> hit.id()))
                .orElseThrow(() ->
                        Refusal.badRequest("specimen.refusal.noSuchTaxon", text).at("taxon"));
        return taxa(id);
    }

    private Optional<UUID> withId(String text) {
        try {
            return species.find(UUID.fromString(text)).map(taxon -> taxon.id());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The taxon and all below it that were seen. */
    List<UUID> taxa(UUID id) {
        List<UUID> all = species.idsAtOrBelow(id);
        if (all.size() <= FEW_TAXA) {
            return all;
        }
        Map<UUID, Integer> seen = cells.radii();
        return all.stream().filter(seen::containsKey).toList();
    }
}
