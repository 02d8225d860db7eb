package ayaz.history;

import ayaz.audit.Downloaded;
import ayaz.platform.FileAnswer;
import ayaz.platform.Texts;
import ayaz.sheets.WrittenSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A search of the audit as a sheet. */
@Path("audit.csv")
@RequestScoped
@Tag(name = "Audit")
public class AuditSheetResource {

    private static final String[] COLUMNS = {
        "when", "utc", "who", "event", "kind", "record", "part", "field", "before", "after", "why"
    };

    @Inject
    HistoryQueries queries;

    @Inject
    AuditWords words;

    @Inject
    Texts texts;

    @GET
    @Downloaded
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "A search of the audit as CSV, however long",
            description =
                    "Takes the filters of /api/audit. bom=true puts the mark in front that spreadsheets look for.")
    public Response sheet(@BeanParam AuditQuery query, @QueryParam("bom") @DefaultValue("false") boolean bom) {
        AuditFilter filter = query.filter();
        queries.find(filter, null, 1); // a filter that nobody can mean is refused before the first line
        List<String> head = Stream.of(COLUMNS)
                .map(column -> texts.get("history.sheet." + column))
                .toList();
        var sheet = new WrittenSheet(bom, head, line -> queries.each(filter, row -> line.accept(cells(row))));
        return FileAnswer.kept(sheet::write, "audit.csv");
    }

    private List<@Nullable Object> cells(AuditRow row) {
        return Arrays.asList(
                words.local(row),
                row.recordedAt(),
                row.actor(),
                words.event(row),
                words.kind(row),
                row.record(),
                words.part(row),
                words.field(row),
                row.before(),
                row.after(),
                row.reason());
    }
}
