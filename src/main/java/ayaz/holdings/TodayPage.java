package ayaz.holdings;

import ayaz.platform.Once;
import ayaz.storage.TreeQueries;
import ayaz.storage.TreeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for somebody today. */
@Named
@RequestScoped
public class TodayPage {

    private static final List<String> WAITING = List.of("CHECKED_OUT", "RECEIVED", "QUARANTINED", "MISSING");

    /** A state that asks for something, and how many units are in it. */
    public record Waiting(String state, long count, boolean orMore) {}

    @Inject
    HoldingsQueries holdings;

    @Inject
    TodayQueries queries;

    @Inject
    TreeQueries tree;

    private final Once<List<Waiting>> waiting = new Once<>();

    public List<Waiting> getWaiting() {
        return waiting.get(() -> WAITING.stream().map(this::count).toList());
    }

    private Waiting count(String state) {
        Holdings found = holdings.find(new WrittenFilter(null, state, null, null, null, null, null, null), null, 1);
        return new Waiting(state, found.count(), found.countIsLimit());
    }

    public List<TodayQueries.Out> getOut() {
        return queries.outOfTheCold();
    }

    public List<TodayQueries.Done> getDone() {
        return queries.lastActsOfMine();
    }

    public List<TreeRow> getEquipment() {
        return tree.equipment();
    }
}
