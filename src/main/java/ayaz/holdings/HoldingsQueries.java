package ayaz.holdings;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.platform.PartialDate;
import ayaz.platform.Refusal;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.SlotNames;
import ayaz.vocabulary.Terms;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of what we hold, by unit code, a page at a time. */
@ApplicationScoped
public class HoldingsQueries {

    private static final int COUNT_BOUND = 10_000;
    private static final int MOST_TAXA = 20;
    private static final int ROWS_AT_A_TIME = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Filters filters;

    @Inject
    Language language;

    private final Cache<UnitFilter, Long> counts = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(20))
            .maximumSize(500)
            .build();

    /** {@code after} is the last code of the page before, null for the first page. */
    @Requires(Permission.READ)
    public Holdings find(WrittenFilter written, @Nullable String after, int limit) {
        return find(filters.read(written), after, limit);
    }

    private Holdings find(UnitFilter filter, @Nullable String after, int limit) {
        Slice<UnitRow> page = page(filter, after, limit);
        long count = counts.get(filter, wanted -> query(wanted).count(entities, COUNT_BOUND));
        return new Holdings(page.rows(), count, count == COUNT_BOUND, page.nextCursor());
    }

    /** Every row that the filter lets through, a page at a time, so that a sheet of any length needs little memory. */
    @Requires(Permission.READ)
    public void eachOf(WrittenFilter written, Consumer<UnitRow> reader) {
        UnitFilter filter = filters.read(written);
        String after = null;
        do {
            Slice<UnitRow> page = page(filter, after, ROWS_AT_A_TIME);
            page.rows().forEach(reader);
            after = page.nextCursor();
        } while (after != null);
    }

    private Slice<UnitRow> page(UnitFilter filter, @Nullable String after, int limit) {
        List<?> found = query(filter).page(entities, after, limit + 1).getResultList();
        var rows = new ArrayList<UnitRow>(limit);
        for (Object row : found.subList(0, Math.min(limit, found.size()))) {
            rows.add(row((Object[]) row));
        }
        return new Slice<>(rows, found.size() > limit ? rows.get(limit - 1).unitId() : null);
    }

    private HoldingsQuery query(UnitFilter filter) {
        var query = new HoldingsQuery()
                .andIn("u.taxon_id", filter.taxon() == null ? null : species.idsAtOrBelow(filter.taxon()))
                .and("u.state = ?", filter.state())
                .and("u.sample_type = ?", filter.type())
                .and(
                        "u.organism_id = (SELECT COALESCE(merged_into, id) FROM organism WHERE code = ?)",
                        normalised(filter.organism()))
                .and("u.collected_at >= ?", timestamp(filter.from()))
                .and("u.collected_at < ?", timestamp(filter.to()))
                .below(filter.node() == null ? null : lineage(filter.node()));
        if (filter.q() != null && !filter.q().isBlank()) {
            narrow(query, filter.q().strip());
        }
        return query;
    }

    /** What the words mean: one of our codes, a tube's code, an animal, a species, or the beginning of a code. */
    private void narrow(HoldingsQuery query, String words) {
        String code = ScannedText.normalised(words);
        if (PrintedCode.looksLikeOurs(code)) {
            narrowByCode(query, new PrintedCode(code));
            return;
        }
        List<UUID> animals = animals(words);
        if (!animals.isEmpty()) {
            query.andIn("u.organism_id", animals);
            return;
        }
        if (code.matches("[A-Z]{4}[0-9]{1,8}")) {
            query.and("u.code >= ?", code).and("u.code < ?", code + "~");
            return;
        }
        List<UUID> taxa = species.search(words, MOST_TAXA).stream()
                .map(hit -> species.idsAtOrBelow(hit.id()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!taxa.isEmpty()) {
            query.andIn("u.taxon_id", taxa);
            return;
        }
        query.and(
                "u.id = (SELECT unit_id FROM supplier_code WHERE value = ? ORDER BY scheme LIMIT 1)",
                ScannedText.key(words));
    }

    private static void narrowByCode(HoldingsQuery query, PrintedCode code) {
        switch (code.kind()) {
            case LOT -> query.and("u.lot_id = (SELECT id FROM material_sample WHERE catalog_number = ?)", code.text());
            case ANIMAL ->
                query.and(
                        "u.organism_id = (SELECT COALESCE(merged_into, id) FROM organism WHERE code = ?)", code.text());
            case NODE ->
                query.and(
                        "u.id IN (SELECT p.current_unit FROM placement p JOIN storage_node n"
                                + " ON n.id = p.node_id WHERE n.barcode = ? AND p.current_unit IS NOT NULL)",
                        code.text());
            default -> query.and("u.code = ?", code.text());
        }
    }

    /** By name or by a number that it carries or carried: a union, because an OR of the two would read every animal. */
    private List<UUID> animals(String words) {
        List<?> found = entities.createNativeQuery(
                        """
                        SELECT COALESCE(o.merged_into, o.id) FROM organism o WHERE o.name = ?1
                        UNION SELECT COALESCE(o.merged_into, o.id)
                            FROM organism_identifier i JOIN organism o ON o.id = i.organism_id
                            WHERE i.value = ?1 AND i.void_reason IS NULL
                        LIMIT 50""")
                .setParameter(1, words)
                .getResultList();
        return found.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    private String lineage(String barcode) {
        return entities.createQuery("select n.lineage from StorageNode n where n.barcode = :barcode", String.class)
                .setParameter("barcode", ScannedText.key(ScannedText.normalised(barcode)))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("storage.refusal.noSuchNode", barcode)
                        .at("node"));
    }

    private UnitRow row(Object[] row) {
        String state = String.valueOf(row[1]);
        UUID taxon = (UUID) row[2];
        String type = String.valueOf(row[7]);
        String name = text(row[3]);
        return new UnitRow(
                String.valueOf(row[0]),
                state,
                terms.labelIn(language.getLocale(), "UNIT_STATE", state),
                taxon,
                species.byId(taxon).scientificName(),
                name == null ? text(row[4]) : name,
                text(row[4]),
                String.valueOf(row[5]),
                ((Number) row[6]).intValue(),
                type,
                terms.labelIn(language.getLocale(), "SAMPLE_TYPE", type),
                String.valueOf(row[8]),
                collectedOn((Timestamp) row[9], ((Number) row[10]).intValue(), String.valueOf(row[11])),
                path(row));
    }

    private static String collectedOn(Timestamp at, int offsetMinutes, String precision) {
        var local = at.toInstant()
                .atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60))
                .toLocalDateTime();
        return new PartialDate(local, PartialDate.Precision.valueOf(precision)).toString();
    }

    private static @Nullable List<String> path(Object[] row) {
        if (row[12] == null) {
            return null;
        }
        var path = new ArrayList<>(List.of(String.valueOf(row[12]).split(StorageNode.PATH_SEPARATOR)));
        int slot = ((Number) row[15]).intValue();
        path.add(SlotNames.of(
                        row[13] == null ? null : Numbering.valueOf(String.valueOf(row[13])),
                        0,
                        row[14] == null ? 0 : ((Number) row[14]).intValue(),
                        text(row[16]))
                .label(slot));
        return path;
    }

    private static @Nullable Timestamp timestamp(java.time.@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable String normalised(@Nullable String code) {
        return code == null || code.isBlank() ? null : ScannedText.normalised(code);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
