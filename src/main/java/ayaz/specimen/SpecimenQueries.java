package ayaz.specimen;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.SensitivePlaces;
import ayaz.platform.PartialDate;
import ayaz.platform.Slice;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.status.SampledStatuses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Animals and lots, as lists and pages show them. Where the units stand is told by what stores them. */
@ApplicationScoped
public class SpecimenQueries {

    private static final int MOST_LOTS = 500;
    private static final int MOST_TAXA = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    SampledStatuses statuses;

    @Inject
    Specimens specimens;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Inject
    Identifications identifications;

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

    /** Also by the code of a record that has become part of it. */
    @Requires(Permission.READ)
    public OrganismCard organism(String scanned) {
        Organism animal = specimens.organism(scanned, "code");
        return new OrganismCard(
                animal.code(),
                animal.name(),
                animal.sex().name(),
                animal.taxonId(),
                species.byId(animal.taxonId()).scientificName(),
                text(animal.birth()),
                animal.birthType(),
                text(animal.death()),
                animal.remarks(),
                animal.version(),
                identifiers(animal),
                identifications(animal),
                lots("l.organism = :owner", animal));
    }

    private List<OrganismCard.Numbered> identifiers(Organism animal) {
        return entities.createQuery(
                        """
                        select new ayaz.specimen.OrganismCard.Numbered(
                            i.id, i.type, i.value, i.issuer, i.standard, i.assignedOn, i.endedOn)
                        from OrganismIdentifier i where i.organism = :animal and i.voidReason is null
                        order by i.type, i.value""",
                        OrganismCard.Numbered.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    private List<OrganismCard.Saying> identifications(Organism animal) {
        return entities.createQuery(
                        "select i from Identification i where i.organism = :animal order by i.createdAt desc",
                        Identification.class)
                .setParameter("animal", animal)
                .getResultStream()
                .map(saying -> saying.told(species.byId(saying.taxonId()).scientificName()))
                .toList();
    }

    /** Of a lot of an unknown donor; that of another is that of its donor. */
    @Requires(Permission.READ)
    public List<OrganismCard.Saying> identificationsOfLot(String number) {
        return identifications.of(specimens.lotNumbered(number)).stream()
                .map(saying -> saying.told(species.byId(saying.taxonId()).scientificName()))
                .toList();
    }

    private List<LotRow> lots(String condition, Object owner) {
        var rows = new ArrayList<LotRow>();
        entities.createQuery(
                        "select l from MaterialSample l join fetch l.collectionEvent where " + condition
                                + " order by l.catalogNumber desc",
                        MaterialSample.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST_LOTS)
                .getResultList()
                .forEach(lot -> rows.add(lot.row()));
        return rows;
    }

    @Requires(Permission.READ)
    public LotCard lot(String scanned) {
        String number = ScannedText.normalised(scanned);
        MaterialSample lot = entities.createQuery(
                        """
                        select l from MaterialSample l join fetch l.collectionEvent left join fetch l.organism
                        where l.catalogNumber = :number""",
                        MaterialSample.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> UnitRefusals.noSuchLot(number));
        return lot.card(
                species.byId(lot.taxonId()).scientificName(),
                lot.collectionEvent().card().shown(places.forCaller(lot.taxonId()), texts),
                units(lot),
                statuses.of(lot.taxonId(), lot.collectionEvent().date().toString()));
    }

    /** In the order in which they were filled. */
    private List<LotCard.Unit> units(MaterialSample lot) {
        return entities.createQuery(
                        """
                        select new ayaz.specimen.LotCard.Unit(u.code, u.ordinal, u.containerType, u.state, u.onHold)
                        from StoredUnit u where u.lot = :lot order by u.ordinal""",
                        LotCard.Unit.class)
                .setParameter("lot", lot)
                .getResultList();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
