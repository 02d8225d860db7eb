package ayaz.imports;

import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonHit;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.NodeTemplates;
import ayaz.vocabulary.Term;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The collection as it is; what many rows ask for again is asked once. For one import each. */
@Dependent
class CollectionSurroundings implements Surroundings {

    private static final int HITS = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    NodeTemplates templates;

    @Inject
    Terms terms;

    private final Map<String, Optional<?>> answers = new HashMap<>();

    @Override
    public Optional<String> taxon(String name) {
        return remembered("taxon " + name, key -> species.search(name, HITS).stream()
                .filter(hit -> hit.matched().equalsIgnoreCase(name.strip()) && !isShortCode(hit, name))
                .map(TaxonHit::scientificName)
                .findFirst());
    }

    private static boolean isShortCode(TaxonHit hit, String name) {
        return name.strip().equalsIgnoreCase(hit.shortCode());
    }

    @Override
    public List<String> similarTaxa(String name) {
        return species.search(name, HITS).stream()
                .map(TaxonHit::scientificName)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> term(String vocabulary, String word) {
        String wanted = word.strip();
        return remembered(vocabulary + " " + wanted, key -> terms.of(vocabulary).stream()
                .filter(term -> Stream.of(term.code(), term.labelEn(), term.labelRu(), term.labelKk())
                        .anyMatch(wanted::equalsIgnoreCase))
                .map(Term::code)
                .findFirst());
    }

    @Override
    public Optional<KnownNode> node(@Nullable UUID parent, String name) {
        var query = parent == null
                ? entities.createQuery(
                        "select n from StorageNode n where n.parentId is null and n.name = :name", StorageNode.class)
                : entities.createQuery(
                                "select n from StorageNode n where n.parentId = :parent and n.name = :name",
                                StorageNode.class)
                        .setParameter("parent", parent);
        return query.setParameter("name", name).getResultStream().findFirst().map(KnownNode::of);
    }

    @Override
    public Optional<KnownNode> nodeWithBarcode(String barcode) {
        if (!PlaceStep.isBarcode(barcode)) {
            return Optional.empty();
        }
        return entities.createQuery("select n from StorageNode n where n.barcode = :barcode", StorageNode.class)
                .setParameter("barcode", barcode)
                .getResultStream()
                .findFirst()
                .map(KnownNode::of);
    }

    @Override
    public Map<Integer, String> occupants(UUID node) {
        return entities.createQuery(
                        """
                        select p.slot, coalesce(u.code, p.tube) from Placement p left join p.unit u
                        where p.node.id = :node and p.currentSlot is not null""",
                        Object[].class)
                .setParameter("node", node)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (String) row[1]));
    }

    @Override
    public Optional<NodePlan> template(String code) {
        return templates.named(code);
    }

    @Override
    public Set<String> takenSupplierCodes(List<String> codes) {
        return Set.copyOf(
                entities.createQuery("select s.value from SupplierCode s where s.value in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }

    @Override
    public Optional<Donor> animal(String identifier, String taxon) {
        return remembered("animal " + identifier + " " + taxon, key -> entities.createQuery(
                        """
                        select o.code, o.sex from OrganismIdentifier i join i.organism o, Taxon t
                        where i.value = :value and t.id = o.taxonId and t.scientificName = :taxon""",
                        Object[].class)
                .setParameter("value", identifier)
                .setParameter("taxon", taxon)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Donor((String) row[0], String.valueOf(row[1]))));
    }

    @SuppressWarnings("unchecked") // what is put under a key is what is asked for under it
    private <T> Optional<T> remembered(String key, Function<String, Optional<T>> ask) {
        return (Optional<T>) answers.computeIfAbsent(key, ask);
    }
}
