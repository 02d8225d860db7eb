package ayaz.species;

import ayaz.platform.Constraints;
import ayaz.platform.Ids;
import ayaz.platform.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds taxa for the use cases. */
@ApplicationScoped
public class Taxa {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Constraints constraints;

    void explain(@Observes Migrations.SchemaReady ready) {
        for (ExternalIds.Scheme scheme : ExternalIds.Scheme.values()) {
            constraints.mean("taxon_" + scheme.column(), SpeciesRefusals.idTaken(scheme.field()));
        }
    }

    public Taxon byId(UUID id) {
        return find(id).orElseThrow(SpeciesRefusals::noSuchTaxon);
    }

    public Optional<Taxon> find(UUID id) {
        return Optional.ofNullable(entities.find(Taxon.class, id));
    }

    /** The taxon in use under this id: itself, or the accepted one when the id is a synonym's. */
    public Taxon inUse(UUID id) {
        return inUse(byId(id));
    }

    /** By exact scientific name, with or without its authors, of a species or of anything wider; a synonym leads to the name in use. */
    public Optional<Taxon> named(String scientificName) {
        return exactly(scientificName.strip())
                .or(() -> exactly(ScientificName.parse(scientificName).canonical()))
                .map(this::inUse);
    }

    private Optional<Taxon> exactly(String scientificName) {
        return entities.createQuery(
                        """
                        select t from Taxon t where t.scientificName = :name
                        order by case when t.acceptedId is null then 0 else 1 end, t.id""",
                        Taxon.class)
                .setParameter("name", scientificName)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** By id, or by exact name: a synonym by its id is itself, by its name the one in use. */
    public Taxon wanted(String nameOrId, String field) {
        return Ids.read(nameOrId.strip())
                .flatMap(this::find)
                .or(() -> named(nameOrId))
                .orElseThrow(() -> SpeciesRefusals.noSuchName(nameOrId).at(field));
    }

    boolean isInUse(String scientificName, TaxonRank rank) {
        return exists(
                "select count(t) from Taxon t where t.scientificName = ?1 and t.rank = ?2 and t.acceptedId is null",
                scientificName,
                rank);
    }

    private Taxon inUse(Taxon taxon) {
        @Nullable UUID accepted = taxon.acceptedId();
        return accepted == null ? taxon : byId(accepted);
    }

    /**
     * From here to the end of the transaction nobody else changes the tree. What is read after this is the truth,
     * because every statement reads what is committed.
     */
    public void holdTree() {
        entities.createNativeQuery("UPDATE taxon_tree SET changes = changes + 1 WHERE id = 1")
                .executeUpdate();
    }

    /** Those that hang directly on it. */
    List<Taxon> narrower(Taxon taxon) {
        return hanging("select t from Taxon t where t.parentId = :id", taxon);
    }

    List<Taxon> synonyms(Taxon taxon) {
        return hanging("select t from Taxon t where t.acceptedId = :id", taxon);
    }

    private List<Taxon> hanging(String jpql, Taxon taxon) {
        return entities.createQuery(jpql, Taxon.class)
                .setParameter("id", taxon.id())
                .getResultList();
    }

    /** All that hangs on what has moved moves with it. */
    void follow(Taxon moved, String lineageBefore) {
        entities.flush();
        entities.createNativeQuery(
                        """
                        UPDATE taxon SET lineage = CONCAT(?1, SUBSTRING(lineage, ?2)), version = version + 1
                        WHERE lineage LIKE ?3 AND id <> ?4""")
                .setParameter(1, moved.lineage())
                .setParameter(2, lineageBefore.length() + 1)
                .setParameter(3, lineageBefore + "%")
                .setParameter(4, moved.id().toString())
                .executeUpdate();
    }

    boolean isNamed(String scientificName, TaxonRank rank) {
        return exists("select count(t) from Taxon t where t.scientificName = ?1 and t.rank = ?2", scientificName, rank);
    }

    boolean isCoded(String shortCode, UUID except) {
        return exists("select count(t) from Taxon t where t.shortCode = ?1 and t.id <> ?2", shortCode, except);
    }

    private boolean exists(String count, Object first, Object second) {
        return entities.createQuery(count, Long.class)
                        .setParameter(1, first)
                        .setParameter(2, second)
                        .getSingleResult()
                > 0;
    }

    boolean isCalled(UUID taxonId, String language, String name, UUID except) {
        return entities.createQuery(
                                """
                                select count(v) from VernacularName v where v.taxonId = :taxon
                                    and v.language = :language and v.name = :name and v.id <> :except""",
                                Long.class)
                        .setParameter("taxon", taxonId)
                        .setParameter("language", language)
                        .setParameter("name", name)
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
    }

    VernacularName name(Taxon taxon, UUID id) {
        return Optional.ofNullable(entities.find(VernacularName.class, id))
                .filter(name -> name.taxonId().equals(taxon.id()))
                .orElseThrow(SpeciesRefusals::noSuchStatement);
    }

    List<VernacularName> names(Taxon taxon, String language) {
        return entities.createQuery(
                        "select v from VernacularName v where v.taxonId = :taxon and v.language = :language",
                        VernacularName.class)
                .setParameter("taxon", taxon.id())
                .setParameter("language", language)
                .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** A change of its names is a new version of the taxon, too. */
    void touch(Taxon taxon) {
        entities.lock(taxon, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
