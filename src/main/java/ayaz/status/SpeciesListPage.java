package ayaz.status;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Slice;
import ayaz.species.TaxonCards;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The species list with what the lists say of each, now or on a day; its whole state is in its address. */
@Named
@RequestScoped
public class SpeciesListPage {

    private static final int ROWS = 50;

    @Inject
    TaxonCards cards;

    @Inject
    StatusCatalogue statuses;

    @Inject
    StatusDay day;

    private @Nullable String q;
    private @Nullable UUID group;
    private @Nullable StatusChoice status;
    private @Nullable String after;
    private final Once<Slice<TaxonEntry>> slice = new Once<>();

    public List<TaxonEntry> getRows() {
        return slice().rows();
    }

    public @Nullable String getNext() {
        return slice().nextCursor();
    }

    public List<StatusLine> statusesOf(UUID taxon) {
        return statuses.on(taxon, day.getDay());
    }

    public List<TaxonEntry> getGroups() {
        return cards.classes();
    }

    /** The categories that some taxon has on that day, in the order of the systems. */
    public Map<StatusSystem, List<StatusChoice>> getStatuses() {
        return statuses.current()
                .allOn(day.getDay())
                .map(StatusChoice::of)
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(StatusChoice::system, TreeMap::new, Collectors.toList()));
    }

    private Slice<TaxonEntry> slice() {
        return slice.get(() -> cards.list(q == null ? "" : q, group, among(), after, ROWS));
    }

    private @Nullable Set<UUID> among() {
        StatusChoice wanted = status;
        return wanted == null
                ? null
                : statuses.current()
                        .allOn(day.getDay())
                        .filter(line -> StatusChoice.of(line).equals(wanted))
                        .map(StatusLine::taxonId)
                        .collect(Collectors.toSet());
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String text) {
        q = text;
    }

    public @Nullable String getGroup() {
        return group == null ? null : group.toString();
    }

    public void setGroup(@Nullable String id) {
        group = Ids.read(id).orElse(null);
    }

    public @Nullable String getStatus() {
        return status == null ? null : status.written();
    }

    public void setStatus(@Nullable String written) {
        status = written == null ? null : StatusChoice.read(written).orElse(null);
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String cursor) {
        after = cursor;
    }
}
