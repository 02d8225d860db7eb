package ayaz.capacity;

import ayaz.codes.ScannedText;
import ayaz.platform.Refusal;
import ayaz.species.SpeciesCatalogue;
import ayaz.specimen.UnitState;
import ayaz.status.StatusCatalogue;
import ayaz.status.StatusLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is asked of a lot before a place for its units is looked for. */
@ApplicationScoped
class LotNeedsQueries {

    private static final List<String> NEAR_THE_END = List.of("EW", "CR", "EN");
    private static final List<String> RED_BOOK_NEAR_THE_END = List.of("I", "II", "EW", "CR", "EN");

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    StatusCatalogue statuses;

    LotNeeds of(String scanned) {
        String number = ScannedText.normalised(scanned);
        return entities.createQuery(
                        """
                        select new ayaz.capacity.LotNeeds(l.id, l.catalogNumber, min(u.containerType), l.sampleType,
                            l.clearance.diseaseStatus, l.taxonId, sum(case when u.state = :received then 1 else 0 end))
                        from StoredUnit u join u.lot l where l.catalogNumber = :number
                        group by l.id, l.catalogNumber, l.sampleType, l.clearance.diseaseStatus, l.taxonId""",
                        LotNeeds.class)
                .setParameter("number", number)
                .setParameter("received", UnitState.RECEIVED)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("specimen.refusal.noSuchLot", number));
    }

    /** Gametes, embryos or cells of a species, or of a subspecies of one, that is close to its end. */
    boolean isIrreplaceable(LotNeeds lot) {
        return lot.sampleType().isViable()
                && withParent(lot.taxonId()).stream()
                        .flatMap(taxon -> statuses.on(taxon, statuses.today()).stream())
                        .anyMatch(LotNeedsQueries::isNearTheEnd);
    }

    private static boolean isNearTheEnd(StatusLine status) {
        return switch (status.system()) {
            case IUCN_GLOBAL -> NEAR_THE_END.contains(status.category());
            case KZ_REDBOOK -> RED_BOOK_NEAR_THE_END.contains(status.category());
            default -> false;
        };
    }

    private List<UUID> withParent(UUID taxon) {
        var taxa = new ArrayList<>(List.of(taxon));
        UUID parent = species.byId(taxon).parentId();
        if (parent != null) {
            taxa.add(parent);
        }
        return taxa;
    }
}
