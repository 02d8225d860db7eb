package ayaz.species;

import ayaz.platform.Ids;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The species list; its whole state is in its address. */
@Named
@RequestScoped
public class SpeciesListPage {

    private static final int ROWS = 50;

    @Inject
    TaxonCards cards;

    private @Nullable String q;
    private @Nullable UUID group;
    private @Nullable StatusChoice status;
    private @Nullable String after;
    private @Nullable Slice<TaxonRow> slice;

    public List<TaxonRow> getRows() {
        return slice().rows();
    }

    public @Nullable String getNext() {
        return slice().nextCursor();
    }

    public List<TaxonEntry> getGroups() {
        return cards.classes();
    }

    /** In the order of the systems. */
    public Map<StatusSystem, List<StatusChoice>> getStatuses() {
        return cards.statusChoices().stream()
                .collect(Collectors.groupingBy(StatusChoice::system, TreeMap::new, Collectors.toList()));
    }

    private Slice<TaxonRow> slice() {
        var found = slice;
        if (found == null) {
            found = cards.list(q == null ? "" : q, group, status, after, ROWS);
            slice = found;
        }
        return found;
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
