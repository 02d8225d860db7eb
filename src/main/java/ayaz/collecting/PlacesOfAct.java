package ayaz.collecting;

import ayaz.collecting.CollectingTable.NewPlace;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one transaction means for the points, done once at its end, however many lots or taxa it was about. */
final class PlacesOfAct implements Synchronization {

    private final CollectingTable table;
    private final TransactionSynchronizationRegistry transactions;
    private final List<NewPlace> places = new ArrayList<>();
    private final Set<UUID> identified = new HashSet<>();
    private boolean speciesChanged;
    private boolean last;

    private PlacesOfAct(CollectingTable table, TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /** Those of the transaction that is under way. */
    static PlacesOfAct of(TransactionSynchronizationRegistry transactions, CollectingTable table) {
        var known = (PlacesOfAct) transactions.getResource(PlacesOfAct.class);
        if (known != null) {
            return known;
        }
        var places = new PlacesOfAct(table, transactions);
        transactions.putResource(PlacesOfAct.class, places);
        transactions.registerInterposedSynchronization(places);
        return places;
    }

    void add(NewPlace place) {
        places.add(place);
    }

    void identified(Collection<UUID> lots) {
        identified.addAll(lots);
    }

    void speciesChanged() {
        speciesChanged = true;
    }

    /** The object mapper may write its lots and taxa only now, and be asked to after us: so we queue up behind it first. */
    @Override
    public void beforeCompletion() {
        if (!last) {
            last = true;
            transactions.registerInterposedSynchronization(this);
            return;
        }
        if (!places.isEmpty()) {
            table.add(places);
        }
        boolean followed = !identified.isEmpty() && table.followLots(identified);
        if (followed || speciesChanged) {
            table.makeAnew();
        }
    }

    @Override
    public void afterCompletion(int status) {
        // what was rolled back took its points with it
    }
}
