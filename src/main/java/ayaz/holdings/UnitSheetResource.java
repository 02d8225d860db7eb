package ayaz.holdings;

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

/** The list of units as a sheet. */
@Path("units.csv")
@RequestScoped
@Tag(name = "Units")
public class UnitSheetResource {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String[] COLUMNS = {
        "unit", "taxon", "animal", "animalName", "lot", "ordinal", "type", "container", "state", "collectedOn", "place"
    };

    @Inject
    HoldingsQueries holdings;

    @Inject
    Texts texts;

    @GET
    @Downloaded
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "The list of units as CSV, however long",
            description =
                    "Takes the filters of /api/units. bom=true puts the mark in front that spreadsheets look for.")
    public Response sheet(@BeanParam UnitsQuery query, @QueryParam("bom") @DefaultValue("false") boolean bom) {
        WrittenFilter filter = query.written();
        holdings.find(filter, null, 1); // a filter that nobody can mean is refused before the first line
        String[] head = Stream.of(COLUMNS)
                .map(column -> texts.get("holdings.sheet." + column))
                .toArray(String[]::new);
        StreamingOutput rows = out -> write(out, bom, head, filter);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"units.csv\"")
                .build();
    }

    private void write(OutputStream out, boolean bom, String[] head, WrittenFilter filter) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (bom) {
            writer.write(BYTE_ORDER_MARK);
        }
        var csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setHeader(head).get());
        holdings.eachOf(filter, row -> print(csv, row));
        csv.flush();
    }

    private static void print(CSVPrinter csv, UnitRow row) {
        try {
            csv.printRecord(
                    row.unitId(),
                    row.taxon(),
                    row.organismCode(),
                    row.organism(),
                    row.lot(),
                    row.ordinal(),
                    row.sampleType(),
                    row.containerType(),
                    row.state(),
                    row.collectedOn(),
                    row.path() == null ? null : String.join(" / ", row.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
