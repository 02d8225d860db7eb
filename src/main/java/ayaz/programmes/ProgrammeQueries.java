package ayaz.programmes;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Slice;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads programmes, with their numbers in one further statement. */
@ApplicationScoped
public class ProgrammeQueries {

    /** A card shows them all. */
    private static final int MOST = 200;

    private static final int LATEST = 9999;

    private static final Comparator<FigureLine> NEWEST_FIRST = Comparator.comparingInt(
                    (FigureLine line) -> line.yearTo() == null ? LATEST : line.yearTo())
            .reversed()
            .thenComparing(FigureLine::kind)
            .thenComparing(FigureLine::id);

    /** What is linked to a programme: the animal itself, a record that became part of it, or material from it. */
    private static final String OF_ANIMAL =
            """
            SELECT l.programme_id FROM programme_link l JOIN organism o ON o.id = l.organism_id
            WHERE l.voided_at IS NULL AND o.id = ?1
            UNION SELECT l.programme_id FROM programme_link l JOIN organism o ON o.id = l.organism_id
            WHERE l.voided_at IS NULL AND o.merged_into = ?1
            UNION SELECT l.programme_id FROM material_sample s JOIN programme_link l ON l.lot_id = s.id
            WHERE l.voided_at IS NULL AND s.organism_id = ?1
            UNION SELECT l.programme_id FROM stored_unit u JOIN programme_link l ON l.unit_id = u.id
            WHERE l.voided_at IS NULL AND u.organism_id = ?1""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Specimens specimens;

    /** Of one taxon, in the order in which they were written down. */
    @Requires(Permission.READ)
    public Slice<ProgrammeCard> of(UUID taxon, @Nullable UUID after, int limit) {
        var query = entities.createQuery(
                        "select p from Programme p where p.taxonId = :taxon"
                                + (after == null ? "" : " and p.id > :after") + " order by p.id",
                        Programme.class)
                .setParameter("taxon", taxon);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<ProgrammeCard> rows = cards(query.setMaxResults(limit + 1).getResultList());
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), rows.get(limit - 1).id().toString());
    }

    /** For a card: of a species those of its subspecies, too. */
    @Requires(Permission.READ)
    public List<ProgrammeCard> shownFor(UUID taxon) {
        TaxonEntry entry = species.byId(taxon);
        List<UUID> taxa = entry.rank().isSpeciesOrBelow() ? species.idsAtOrBelow(taxon) : List.of(taxon);
        return cards(entities.createQuery(
                        "select p from Programme p where p.taxonId in :taxa order by p.id", Programme.class)
                .setParameter("taxa", taxa)
                .setMaxResults(MOST)
                .getResultList());
    }

    @Requires(Permission.READ)
    public List<ProgrammeCard> ofAnimal(String code) {
        Organism animal = specimens.organism(code, "code");
        List<?> found = entities.createNativeQuery(OF_ANIMAL)
                .setParameter(1, animal.id().toString())
                .getResultList();
        List<UUID> ids =
                found.stream().map(id -> UUID.fromString(id.toString())).toList();
        return ids.isEmpty()
                ? List.of()
                : cards(entities.createQuery(
                                """
                                select p from Programme p
                                where p.id in :ids and p.withdrawal.voidedAt is null order by p.name""",
                                Programme.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    @Requires(Permission.READ)
    public ProgrammeCard programme(UUID id) {
        return cards(entities.createQuery("select p from Programme p where p.id = :id", Programme.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    /** What of ours it used, in the order in which it was written down. */
    @Requires(Permission.READ)
    public Slice<LinkLine> links(UUID programme, @Nullable UUID after, int limit) {
        var query = entities.createQuery(
                        """
                        select l from ProgrammeLink l left join fetch l.record.organism left join fetch l.record.lot
                            left join fetch l.record.unit where l.programme.id = :programme"""
                                + (after == null ? "" : " and l.id > :after") + " order by l.id",
                        ProgrammeLink.class)
                .setParameter("programme", programme);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<LinkLine> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(ProgrammeLink::line)
                .toList();
        return rows.size() <= limit
                ? new Slice<>(rows, null)
                : new Slice<>(rows.subList(0, limit), rows.get(limit - 1).id().toString());
    }

    @Requires(Permission.READ)
    public LinkLine link(UUID programme, UUID id) {
        return entities.createQuery(
                        "select l from ProgrammeLink l where l.id = :id and l.programme.id = :programme",
                        ProgrammeLink.class)
                .setParameter("id", id)
                .setParameter("programme", programme)
                .getResultStream()
                .findFirst()
                .map(ProgrammeLink::line)
                .orElseThrow(ProgrammeRefusals::noSuchLink);
    }

    static List<FigureLine> newestFirst(Stream<FigureLine> lines) {
        return lines.sorted(NEWEST_FIRST).toList();
    }

    private List<ProgrammeCard> cards(List<Programme> programmes) {
        Map<UUID, List<FigureLine>> figures =
                figures(programmes.stream().map(Programme::id).toList());
        return programmes.stream()
                .map(programme -> programme.card(
                        species.byId(programme.taxonId()).scientificName(),
                        figures.getOrDefault(programme.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<FigureLine>> figures(Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                """
                                select f from ProgrammeFigure f join fetch f.programme
                                where f.programme.id in :programmes""",
                                ProgrammeFigure.class)
                        .setParameter("programmes", programmes)
                        .getResultStream()
                        .map(ProgrammeFigure::line)
                        .sorted(NEWEST_FIRST)
                        .collect(Collectors.groupingBy(FigureLine::programmeId));
    }
}
