package ayaz.species;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds splits and lumps. */
@ApplicationScoped
public class TaxonActs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    /** In which it had a part, the latest first. */
    public List<TaxonActLine> of(UUID taxon) {
        return Stream.concat(
                        found("select a from TaxonAct a where a.taxon.id = :taxon and a.voidReason is null", taxon),
                        found(
                                """
                                select a from TaxonAct a join a.parts p
                                where p = :taxon and a.taxon.id <> :taxon and a.voidReason is null""",
                                taxon))
                .sorted(Comparator.comparing(TaxonAct::on).reversed())
                .map(this::line)
                .toList();
    }

    private Stream<TaxonAct> found(String jpql, UUID taxon) {
        return entities.createQuery(jpql, TaxonAct.class)
                .setParameter("taxon", taxon)
                .getResultStream();
    }

    private TaxonActLine line(TaxonAct act) {
        return new TaxonActLine(
                act.id(),
                act.kind(),
                species.byId(act.taxon().id()),
                act.parts().stream()
                        .map(species::byId)
                        .sorted(Comparator.comparing(TaxonEntry::scientificName))
                        .toList(),
                act.on(),
                act.source(),
                act.remarks());
    }

    void add(TaxonAct act) {
        entities.persist(act);
    }

    TaxonAct held(UUID taxon, UUID id) {
        return Optional.ofNullable(entities.find(TaxonAct.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(act -> act.taxon().id().equals(taxon) && !act.isVoid())
                .orElseThrow(SpeciesRefusals::noSuchStatement);
    }
}
