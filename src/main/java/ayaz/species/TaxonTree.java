package ayaz.species;

import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of the taxa in use, one level at a time and each level page by page. */
@ApplicationScoped
public class TaxonTree {

    /** Stands between the name and the id of a key; no name has it. */
    private static final String BETWEEN = "|";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    /** As the database has it. */
    public record Found(UUID id, String scientificName, long below) {}

    /** What stands right below a taxon, by name; null: the widest groups. */
    public Slice<TreeRow> level(@Nullable UUID parent, @Nullable String cursor, int limit) {
        var query = entities.createQuery(jpql(parent, cursor), Found.class).setMaxResults(limit + 1);
        if (parent != null) {
            query.setParameter("parent", species.byId(parent).id());
        }
        if (cursor != null) {
            from(cursor, query);
        }
        List<Found> found = query.getResultList();
        List<TreeRow> rows = found.stream()
                .limit(limit)
                .map(row -> new TreeRow(species.byId(row.id()), row.below()))
                .toList();
        return new Slice<>(rows, found.size() > limit ? key(found.get(limit - 1)) : null);
    }

    private static String jpql(@Nullable UUID parent, @Nullable String cursor) {
        return """
                select new ayaz.species.TaxonTree.Found(t.id, t.scientificName,
                    (select count(c) from Taxon c where c.parentId = t.id and c.acceptedId is null))
                from Taxon t where t.acceptedId is null and %s %s order by t.scientificName, t.id"""
                .formatted(
                        parent == null ? "t.parentId is null" : "t.parentId = :parent",
                        cursor == null
                                ? ""
                                : "and (t.scientificName > :name or (t.scientificName = :name and t.id > :id))");
    }

    private static void from(String cursor, TypedQuery<Found> query) {
        int at = cursor.lastIndexOf(BETWEEN);
        UUID id = Ids.read(cursor.substring(at + 1)).orElseThrow(SpeciesRefusals::noSuchTaxon);
        query.setParameter("name", cursor.substring(0, Math.max(at, 0))).setParameter("id", id);
    }

    private static String key(Found row) {
        return row.scientificName() + BETWEEN + row.id();
    }

    /** The wider groups of a taxon and itself, widest first. */
    public List<TaxonEntry> way(UUID taxon) {
        TaxonEntry entry = species.byId(taxon);
        return Stream.concat(species.above(entry).stream(), Stream.of(entry)).toList();
    }
}
