package ayaz.history;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.platform.Forms;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search over everything that was changed and done. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    @Inject
    HistoryQueries queries;

    @Inject
    Paging paging;

    @Inject
    Forms forms;

    @Inject
    HttpServletRequest request;

    private @Nullable String record;
    private @Nullable String person;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String event;
    private @Nullable String kind;
    private @Nullable String field;
    private Slice<AuditRow> found = new Slice<>(List.of(), null);

    /** A filter that nobody can mean leaves the list empty and says why. */
    public void find() {
        forms.submit(() -> found = queries.find(filter(), paging.cursor(), ROWS), rows -> null);
    }

    private AuditFilter filter() {
        return new AuditFilter(record, person, from, to, event, kind, field);
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public Slice<AuditRow> getFound() {
        return found;
    }

    public List<HistoryQueries.Person> getPeople() {
        return queries.people();
    }

    public List<String> getFields() {
        return queries.fields();
    }

    public List<AuditEvent> getEvents() {
        return List.of(AuditEvent.values());
    }

    public List<AuditKind> getKinds() {
        return List.of(AuditKind.values());
    }

    /** The filters, for the address of the sheet. */
    public String getQuery() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    public @Nullable String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = record;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }
}
