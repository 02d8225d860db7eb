package ayaz.merging;

import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.specimen.Organism;
import ayaz.specimen.Specimens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which records have become part of which. */
@ApplicationScoped
public class Merges {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Specimens specimens;

    OrganismMerge merge(UUID id) {
        return Optional.ofNullable(entities.find(OrganismMerge.class, id)).orElseThrow(MergeRefusals::noSuchMerge);
    }

    /** The merge into the same animal that came after this one and still holds. */
    Optional<OrganismMerge> after(OrganismMerge merge) {
        return entities.createQuery(
                        """
                        select m from OrganismMerge m
                        where m.kept = :kept and m.undoneAt is null and m.id > :id order by m.id desc""",
                        OrganismMerge.class)
                .setParameter("kept", merge.kept())
                .setParameter("id", merge.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Requires(Permission.READ)
    public List<MergeLine> of(String code) {
        Organism animal = specimens.organism(ScannedText.normalised(code), "code");
        return entities.createQuery(
                        """
                        select new ayaz.merging.MergeLine(m.id, o.code, o.name, m.reason, m.mergedAt, u.displayName)
                        from OrganismMerge m join m.merged o join UserAccount u on u.id = m.mergedBy
                        where m.kept = :animal and m.undoneAt is null order by m.id""",
                        MergeLine.class)
                .setParameter("animal", animal)
                .getResultList();
    }

    void add(OrganismMerge merge) {
        entities.persist(merge);
    }
}
