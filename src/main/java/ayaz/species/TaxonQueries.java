package ayaz.species;

import ayaz.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the species tables. */
@ApplicationScoped
public class TaxonQueries {

    private static final String ENTRY =
            """
            select new ayaz.species.TaxonEntry(t.id, t.scientificName, t.authorship, t.rank, t.parentId,
                t.acceptedId, t.lineage, t.shortCode)
            from Taxon t\s""";

    @PersistenceContext
    EntityManager entities;

    public List<TaxonEntry> entries() {
        return entities.createQuery(ENTRY, TaxonEntry.class).getResultList();
    }

    /** Without its names. */
    Optional<TaxonEntry> entry(UUID id) {
        return entities.createQuery(ENTRY + "where t.id = :id", TaxonEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The taxa that are numbered by others, by those numbers. */
    public Map<String, UUID> byExternalId(ExternalIds.Scheme scheme) {
        return entities.createQuery(
                        "select t.%1$s, t.id from Taxon t where t.%1$s is not null".formatted(scheme.property()),
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    public List<NamedTaxon> vernacularNames() {
        return entities.createQuery(
                        """
                        select new ayaz.species.NamedTaxon(v.taxonId, v.language, v.name, v.preferred)
                        from VernacularName v""",
                        NamedTaxon.class)
                .getResultList();
    }

    List<NameLine> namesOf(UUID taxon) {
        return entities.createQuery(
                        """
                        select new ayaz.species.NameLine(v.id, v.language, v.name, v.preferred, v.source, v.toConfirm)
                        from VernacularName v where v.taxonId = :taxon
                        order by v.language, v.preferred desc, v.name""",
                        NameLine.class)
                .setParameter("taxon", taxon)
                .getResultList();
    }

    /** Species and subspecies in use by scientific name, after the one that the cursor names. */
    Slice<TaxonEntry> page(TaxonFilter filter, @Nullable String cursor, int limit) {
        if (filter.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        var query = bind(filter, cursor, entities.createQuery(jpql(filter, cursor), TaxonEntry.class));
        var rows = query.setMaxResults(limit + 1).getResultList();
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        return new Slice<>(rows.subList(0, limit), rows.get(limit - 1).scientificName());
    }

    private static String jpql(TaxonFilter filter, @Nullable String cursor) {
        var where = new ArrayList<String>();
        where.add("t.acceptedId is null");
        where.add("t.rank in (ayaz.species.TaxonRank.SPECIES, ayaz.species.TaxonRank.SUBSPECIES)");
        if (filter.among() != null) {
            where.add("t.id in :among");
        }
        var found = filter.found();
        if (found != null) {
            where.add(names(found));
        }
        if (filter.lineage() != null) {
            where.add("t.lineage like :lineage");
        }
        if (cursor != null) {
            where.add("t.scientificName > :cursor");
        }
        return ENTRY + "where " + String.join(" and ", where) + " order by t.scientificName";
    }

    private static String names(TaxonFilter.Found found) {
        var ways = new ArrayList<String>();
        if (!found.ids().isEmpty()) {
            ways.add("t.id in :found");
        }
        for (int i = 0; i < found.lineages().size(); i++) {
            ways.add("t.lineage like :group" + i);
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static TypedQuery<TaxonEntry> bind(
            TaxonFilter filter, @Nullable String cursor, TypedQuery<TaxonEntry> query) {
        if (filter.among() != null) {
            query.setParameter("among", filter.among());
        }
        var found = filter.found();
        if (found != null && !found.ids().isEmpty()) {
            query.setParameter("found", found.ids());
        }
        for (int i = 0; found != null && i < found.lineages().size(); i++) {
            query.setParameter("group" + i, found.lineages().get(i) + "%");
        }
        if (filter.lineage() != null) {
            query.setParameter("lineage", filter.lineage() + "%");
        }
        if (cursor != null) {
            query.setParameter("cursor", cursor);
        }
        return query;
    }
}
