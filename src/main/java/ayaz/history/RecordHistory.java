package ayaz.history;

import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What happened to the record of a page: {@code /WEB-INF/history/record.xhtml}. */
@Named
@RequestScoped
public class RecordHistory {

    private static final int ROWS = 20;

    @Inject
    HistoryQueries queries;

    private @Nullable Slice<AuditRow> found;

    /** By the number or name, or by the id where names change. */
    public Slice<AuditRow> of(Object record) {
        var known = found;
        if (known == null) {
            known = queries.ofRecord(record.toString(), ROWS);
            found = known;
        }
        return known;
    }
}
