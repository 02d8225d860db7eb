package ayaz.collecting;

import ayaz.collecting.CollectingTable.NewPlace;
import ayaz.places.Coordinates;
import ayaz.places.SensitivePlaces;
import ayaz.platform.Migrations;
import ayaz.species.SpeciesChanged;
import ayaz.specimen.LotIdentified;
import ayaz.specimen.MaterialSample;
import ayaz.specimen.OrganismCorrected;
import ayaz.specimen.StoredUnit;
import ayaz.specimen.UnitsRegistered;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Keeps the points: a new lot gets its own, one that is identified anew is blurred as its new taxon, and those of a taxon are
 * made anew when it is blurred otherwise.
 */
@ApplicationScoped
public class CollectingPlaces {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    CollectingTable table;

    @Inject
    SensitivePlaces sensitive;

    void collected(@Observes UnitsRegistered registered) {
        registered.units().stream().map(StoredUnit::lot).distinct().forEach(this::add);
    }

    private void add(MaterialSample lot) {
        Coordinates exact = lot.collectedFrom();
        if (exact != null) {
            ofAct().add(new NewPlace(lot.id(), lot.taxonId(), exact, sensitive.of(lot.taxonId())));
        }
    }

    /** Its radius, or its place in the tree, may be another one. */
    void changed(@Observes SpeciesChanged change) {
        ofAct().speciesChanged();
    }

    void identified(@Observes LotIdentified identified) {
        ofAct().identified(List.of(identified.lot()));
    }

    /** It may be of another taxon, and its lots with it. */
    void corrected(@Observes OrganismCorrected corrected) {
        ofAct().identified(corrected.lots());
    }

    /** What came with another version, or past us. */
    @Transactional
    void atStart(@Observes Migrations.SchemaReady ready) {
        table.followLots();
        table.makeAnew();
    }

    private PlacesOfAct ofAct() {
        return PlacesOfAct.of(transactions, table);
    }
}
