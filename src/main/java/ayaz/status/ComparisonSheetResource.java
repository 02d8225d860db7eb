package ayaz.status;

import ayaz.audit.Downloaded;
import ayaz.platform.FileAnswer;
import ayaz.platform.Texts;
import ayaz.sheets.WrittenSheet;
import ayaz.status.Comparison.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comparison of two editions as a sheet. */
@Path("editions/comparison.csv")
@RequestScoped
@Tag(name = "Conservation statuses")
public class ComparisonSheetResource {

    private static final String[] COLUMNS = {"taxon", "change", "before", "after"};

    @Inject
    Comparisons comparisons;

    @Inject
    Texts texts;

    @GET
    @Downloaded
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "What differs between two editions of a list, as CSV",
            description = "Takes system, before and after of /api/editions/comparison. bom=true puts the mark in front"
                    + " that spreadsheets look for.")
    public Response sheet(
            @QueryParam("system") @DefaultValue("KZ_REDBOOK") StatusSystem system,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("bom") @DefaultValue("false") boolean bom) {
        List<Row> rows = comparisons
                .of(system, before, after, null, null, Integer.MAX_VALUE - 1)
                .items();
        List<String> head = Stream.of(COLUMNS)
                .map(column -> texts.get("status.sheet." + column))
                .toList();
        var sheet = new WrittenSheet(bom, head, line -> rows.forEach(row -> line.accept(cells(row))));
        return FileAnswer.kept(sheet::write, "comparison.csv");
    }

    private List<String> cells(Row row) {
        return List.of(
                row.scientificName(),
                texts.get("status.change." + row.change()),
                String.join("; ", row.before()),
                String.join("; ", row.after()));
    }
}
