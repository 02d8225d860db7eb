package ayaz.history;

import ayaz.audit.Downloaded;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A search of the audit as a sheet. */
@Path("audit.csv")
@RequestScoped
@Tag(name = "Audit")
public class AuditSheetResource {

    private static final String BYTE_ORDER_MARK = "\ufeff";
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
        String[] head = Stream.of(COLUMNS)
                .map(column -> texts.get("history.sheet." + column))
                .toArray(String[]::new);
        StreamingOutput rows = out -> write(out, bom, head, filter);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private void write(OutputStream out, boolean bom, String[] head, AuditFilter filter) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (bom) {
            writer.write(BYTE_ORDER_MARK);
        }
        var csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setHeader(head).get());
        queries.each(filter, row -> print(csv, row));
        csv.flush();
    }

    private void print(CSVPrinter csv, AuditRow row) {
        try {
            csv.printRecord(
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
