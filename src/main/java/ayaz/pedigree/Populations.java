package ayaz.pedigree;

import ayaz.platform.DirectReader;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keeps what was computed of a taxon until somebody in it, or who descends from whom, has changed. */
@ApplicationScoped
public class Populations {

    private static final int KEPT = 50;

    private static final String MEMBERS =
            "SELECT id, death_date IS NULL FROM organism WHERE taxon_id IN (%s) AND merged_into IS NULL";

    /** Only parents that are counted have a counted child. */
    private static final String LINKS_OF_TAXA =
            """
            SELECT p.child_id, p.parent_id, p.role FROM organism o JOIN parentage p ON p.counted_child = o.id
            WHERE o.taxon_id IN (%s)""";

    private static final String LINKS = "SELECT child_id, parent_id, role FROM parentage WHERE counted_child IN (%s)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DirectReader reader;

    @Inject
    SpeciesCatalogue species;

    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Population population, String state) {}

    Population of(UUID taxon) {
        List<UUID> taxa = species.idsAtOrBelow(taxon);
        String state = state(taxa);
        Kept known = kept.get(taxon);
        if (known != null && known.state().equals(state)) {
            return known.population();
        }
        var population = new Population(members(taxa), links(taxa));
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(taxon, new Kept(population, state));
        return population;
    }

    /** Corrections of animals count as changes of pedigrees; new animals are seen by their number. */
    private String state(List<UUID> taxa) {
        Object changes = entities.createNativeQuery("SELECT changes FROM pedigree_state WHERE id = 1")
                .getSingleResult();
        long animals = entities.createQuery("select count(o) from Organism o where o.taxonId in :taxa", Long.class)
                .setParameter("taxa", taxa)
                .getSingleResult();
        return changes + "/" + animals;
    }

    private List<Population.Member> members(List<UUID> taxa) {
        return reader.rows(
                MEMBERS.formatted(quoted(taxa)),
                row -> new Population.Member(UUID.fromString(row.getString(1)), row.getBoolean(2)));
    }

    /** Also those of ancestors in other taxa, level by level until nobody new comes up. */
    private List<Population.Link> links(List<UUID> taxa) {
        var links = new ArrayList<>(reader.rows(LINKS_OF_TAXA.formatted(quoted(taxa)), Populations::link));
        var asked = links.stream().map(Population.Link::child).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> next = parentsNotIn(asked, links);
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<Population.Link> above = linksOf(next);
            links.addAll(above);
            next = parentsNotIn(asked, above);
        }
        return links;
    }

    private static Set<UUID> parentsNotIn(Set<UUID> asked, List<Population.Link> links) {
        return links.stream()
                .map(Population.Link::parent)
                .filter(parent -> !asked.contains(parent))
                .collect(Collectors.toSet());
    }

    private List<Population.Link> linksOf(Set<UUID> children) {
        return reader.rows(LINKS.formatted(quoted(children)), Populations::link);
    }

    private static Population.Link link(ResultSet row) throws SQLException {
        return new Population.Link(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                ParentRole.valueOf(row.getString(3)));
    }

    private static String quoted(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }
}
