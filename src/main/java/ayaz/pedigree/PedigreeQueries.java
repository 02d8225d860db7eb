package ayaz.pedigree;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.places.Blur;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The family of an animal, a query for each generation. */
@ApplicationScoped
public class PedigreeQueries {

    private static final int UP = 4;
    private static final int DOWN = 3;
    private static final int MOST_DESCENDANTS = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Specimens specimens;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Populations populations;

    @Inject
    SensitivePlaces places;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public PedigreeCard of(String scanned) {
        Organism animal = specimens.organism(ScannedText.normalised(scanned), "code");
        String taxon = species.byId(animal.taxonId()).scientificName();
        var descendants = new ArrayList<Relative>();
        boolean more = descend(animal, descendants);
        return new PedigreeCard(
                animal.code(),
                populations.of(animal.taxonId()).figures(taxon, animal.id()),
                parents(animal),
                ancestors(animal),
                descendants,
                more);
    }

    private List<ParentLine> parents(Organism animal) {
        Blur blur = places.forCaller(animal.taxonId());
        return links("p.child.id in :ids", Set.of(animal.id()), false, MOST_DESCENDANTS).stream()
                .map(link -> line(link).shown(blur, texts))
                .toList();
    }

    /** One of the animal's parents, as long as it is not taken back. */
    @Requires(Permission.READ)
    public ParentLine parent(String scanned, UUID id) {
        Organism animal = specimens.organism(ScannedText.normalised(scanned), "code");
        return parents(animal).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(PedigreeRefusals::noSuchParentage);
    }

    private static ParentLine line(Parentage link) {
        Organism parent = link.parent();
        return new ParentLine(
                link.id(),
                link.version(),
                link.role(),
                link.certainty(),
                link.source(),
                link.remarks(),
                parent.code(),
                parent.name(),
                parent.sex().name(),
                born(parent),
                null);
    }

    /** With the animals at both ends, in the order of births. */
    private List<Parentage> links(String condition, Collection<UUID> ids, boolean counted, int most) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Parentage p join fetch p.parent join fetch p.child c where p.endedAt is null and "
                                        + condition
                                        + (counted ? " and p.certainty <> ayaz.pedigree.Certainty.POSSIBLE" : "")
                                        + " order by p.role, c.birthDate, c.code, p.certainty, p.id",
                                Parentage.class)
                        .setParameter("ids", ids)
                        .setMaxResults(most)
                        .getResultList();
    }

    private List<Relative> ancestors(Organism animal) {
        var found = new ArrayList<Relative>();
        var seen = new HashSet<UUID>();
        Map<String, UUID> level = Map.of("", animal.id());
        for (int generation = 1; generation <= UP && !level.isEmpty(); generation++) {
            level = above(level, found, seen);
        }
        return found;
    }

    /** Both parents of everybody on this level, known or not. */
    private Map<String, UUID> above(Map<String, UUID> level, List<Relative> found, Set<UUID> seen) {
        var parents = new HashMap<String, Parentage>();
        links("p.child.id in :ids", new HashSet<>(level.values()), true, Integer.MAX_VALUE)
                .forEach(link -> parents.put(link.child().id() + " " + link.role(), link));
        var next = new HashMap<String, UUID>();
        level.keySet().stream().sorted().forEach(path -> {
            for (ParentRole role : ParentRole.values()) {
                String above = path + (role == ParentRole.DAM ? "D" : "S");
                Parentage link = parents.get(level.get(path) + " " + role);
                if (link == null) {
                    found.add(Relative.unknown(above));
                } else {
                    Organism parent = link.parent();
                    found.add(relative(above.length(), above, parent, link, !seen.add(parent.id())));
                    next.put(above, parent.id());
                }
            }
        });
        return next;
    }

    /** In the order of a tree, each before its children; answers whether there are more than are shown. */
    private boolean descend(Organism animal, List<Relative> found) {
        var children = new HashMap<UUID, List<Parentage>>();
        Set<UUID> level = Set.of(animal.id());
        int left = MOST_DESCENDANTS;
        boolean more = false;
        for (int generation = 1; generation <= DOWN && !level.isEmpty(); generation++) {
            List<Parentage> links = links("p.parent.id in :ids", level, true, left + 1);
            more |= links.size() > left;
            var next = new HashSet<UUID>();
            for (Parentage link : links.subList(0, Math.min(left, links.size()))) {
                children.computeIfAbsent(link.parent().id(), unseen -> new ArrayList<>())
                        .add(link);
                next.add(link.child().id());
            }
            left -= Math.min(left, links.size());
            level = next;
        }
        walk(animal.id(), 1, children, new HashSet<>(), found);
        boolean deeper = !level.isEmpty()
                && !links("p.parent.id in :ids", level, true, 1).isEmpty();
        return more || deeper;
    }

    private static void walk(
            UUID parent, int generation, Map<UUID, List<Parentage>> children, Set<UUID> seen, List<Relative> found) {
        for (Parentage link : children.getOrDefault(parent, List.of())) {
            Organism child = link.child();
            boolean again = !seen.add(child.id());
            found.add(relative(generation, "", child, link, again));
            if (!again && generation < DOWN) {
                walk(child.id(), generation + 1, children, seen, found);
            }
        }
    }

    private static Relative relative(int generation, String path, Organism animal, Parentage link, boolean again) {
        return new Relative(
                generation,
                path,
                path.isEmpty() ? link.role() : Relative.role(path),
                animal.code(),
                animal.name(),
                animal.sex().name(),
                born(animal),
                link.certainty(),
                again);
    }

    private static @Nullable String born(Organism animal) {
        return animal.birth() == null ? null : String.valueOf(animal.birth());
    }
}
