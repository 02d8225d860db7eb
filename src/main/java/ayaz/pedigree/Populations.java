package ayaz.pedigree;

import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
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

    @PersistenceContext
    EntityManager entities;

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
        return entities.createQuery(
                        "select o.id, o.deathDate from Organism o where o.taxonId in :taxa and o.mergedInto is null",
                        Object[].class)
                .setParameter("taxa", taxa)
                .getResultStream()
                .map(row -> new Population.Member((UUID) row[0], row[1] == null))
                .toList();
    }

    /** Also those of ancestors in other taxa, level by level until nobody new comes up. */
    private List<Population.Link> links(List<UUID> taxa) {
        var links = new ArrayList<>(entities.createQuery(
                        """
                        select p.child.id, p.parent.id, p.role from Parentage p, Organism o
                        where o.id = p.child.id and o.taxonId in :taxa
                            and p.endedAt is null and p.certainty <> :possible""",
                        Object[].class)
                .setParameter("taxa", taxa)
                .setParameter("possible", Certainty.POSSIBLE)
                .getResultStream()
                .map(Populations::link)
                .toList());
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
        return entities.createQuery(
                        """
                        select p.child.id, p.parent.id, p.role from Parentage p
                        where p.child.id in :children and p.endedAt is null and p.certainty <> :possible""",
                        Object[].class)
                .setParameter("children", children)
                .setParameter("possible", Certainty.POSSIBLE)
                .getResultStream()
                .map(Populations::link)
                .toList();
    }

    private static Population.Link link(Object[] row) {
        return new Population.Link((UUID) row[0], (UUID) row[1], (ParentRole) row[2]);
    }
}
