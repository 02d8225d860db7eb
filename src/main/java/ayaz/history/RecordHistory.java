package ayaz.history;

import ayaz.platform.Once;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What happened to the record of a page: {@code /WEB-INF/history/record.xhtml}. */
@Named
@RequestScoped
public class RecordHistory {

    private static final int ROWS = 20;

    @Inject
    HistoryQueries queries;

    private final Once<Slice<AuditRow>> found = new Once<>();

    /** By the number or name, or by the id where names change. */
    public Slice<AuditRow> of(Object record) {
        return found.get(() -> queries.ofRecord(record.toString(), ROWS));
    }
}
