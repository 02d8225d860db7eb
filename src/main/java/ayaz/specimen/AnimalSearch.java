package ayaz.specimen;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.PartialDate;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds animals by what people know of them; a record that has become part of another leads to that other. */
@ApplicationScoped
public class AnimalSearch {

    private static final int MOST_TAXA = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    /** Animals by code; the words are a beginning of a name, a number that the animal carries, a code or a species. */
    @Requires(Permission.READ)
    public Slice<OrganismRow> organisms(@Nullable String words, @Nullable String after, int limit) {
        String q = words == null ? "" : words.strip();
        return rows(q.isEmpty() ? page(after, limit + 1) : found(q, after, limit + 1), limit);
    }

    /** The animals of a taxon and of everything below it, by code. */
    @Requires(Permission.READ)
    public Slice<OrganismRow> organismsOf(UUID taxon, @Nullable String after, int limit) {
        return rows(
                entities.createQuery(
                                """
                                select o.id from Organism o where o.taxonId in :taxa and o.code > :after
                                    and o.mergedInto is null order by o.code""",
                                UUID.class)
                        .setParameter("taxa", species.idsAtOrBelow(taxon))
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit);
    }

    private Slice<OrganismRow> rows(List<UUID> ids, int limit) {
        List<Organism> animals = inOrder(ids.subList(0, Math.min(limit, ids.size())));
        Map<UUID, Long> units = unitCounts(animals);
        var rows = animals.stream()
                .map(animal -> new OrganismRow(
                        animal.code(),
                        animal.name(),
                        animal.sex().name(),
                        animal.taxonId(),
                        species.byId(animal.taxonId()).scientificName(),
                        text(animal.birth()),
                        text(animal.death()),
                        units.getOrDefault(animal.id(), 0L)))
                .toList();
        return new Slice<>(rows, ids.size() > limit ? rows.get(limit - 1).code() : null);
    }

    private List<UUID> page(@Nullable String after, int limit) {
        return entities.createQuery(
                        "select o.id from Organism o where o.code > :after and o.mergedInto is null order by o.code",
                        UUID.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Each way of finding has its index; a union of them stays fast where an OR would read the whole table. */
    private List<UUID> found(String words, @Nullable String after, int limit) {
        List<UUID> taxa = species.search(words, MOST_TAXA).stream()
                .flatMap(hit -> species.idsAtOrBelow(hit.id()).stream())
                .distinct()
                .toList();
        String ofTaxa = taxa.isEmpty()
                ? ""
                : " UNION SELECT COALESCE(merged_into, id) FROM organism WHERE taxon_id IN ("
                        + taxa.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",")) + ")";
        List<?> ids = entities.createNativeQuery(
                        """
                        SELECT k.id FROM (
                            SELECT COALESCE(merged_into, id) id FROM organism WHERE code LIKE ?1
                            UNION SELECT COALESCE(merged_into, id) FROM organism WHERE name LIKE ?2
                            UNION SELECT COALESCE(o.merged_into, o.id) FROM organism_identifier i
                                JOIN organism o ON o.id = i.organism_id WHERE i.value LIKE ?2 AND i.void_reason IS NULL"""
                                + ofTaxa
                                + ") found JOIN organism k ON k.id = found.id WHERE k.code > ?3 ORDER BY k.code LIMIT "
                                + limit)
                .setParameter(1, begins(ScannedText.normalised(words)))
                .setParameter(2, begins(words))
                .setParameter(3, after == null ? "" : after)
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    private static String begins(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /**
     * The code of the one animal of exactly this name or number, or else what was written, which may be a code. The
     * beginning of a name finds animals, but names none.
     */
    @Requires(Permission.READ)
    public @Nullable String codeOfNamed(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<?> codes = entities.createNativeQuery(
                        """
                        SELECT DISTINCT k.code FROM (
                            SELECT COALESCE(merged_into, id) id FROM organism WHERE name = ?1
                            UNION SELECT COALESCE(o.merged_into, o.id) FROM organism_identifier i
                                JOIN organism o ON o.id = i.organism_id WHERE i.value = ?1 AND i.void_reason IS NULL
                            ) found JOIN organism k ON k.id = found.id LIMIT 2""")
                .setParameter(1, written.strip())
                .getResultList();
        return codes.size() == 1 ? codes.get(0).toString() : written;
    }

    private List<Organism> inOrder(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select o from Organism o where o.id in :ids order by o.code", Organism.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private Map<UUID, Long> unitCounts(List<Organism> animals) {
        if (animals.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        """
                        select u.organismId, count(u) from StoredUnit u
                        where u.organismId in :ids group by u.organismId""",
                        Object[].class)
                .setParameter("ids", animals.stream().map(Organism::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
