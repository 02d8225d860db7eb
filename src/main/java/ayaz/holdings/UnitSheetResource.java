package ayaz.holdings;

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

/** The list of units as a sheet. */
@Path("units.csv")
@RequestScoped
@Tag(name = "Units")
public class UnitSheetResource {

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
        List<String> head = Stream.of(COLUMNS)
                .map(column -> texts.get("holdings.sheet." + column))
                .toList();
        var sheet = new WrittenSheet(bom, head, line -> holdings.eachOf(filter, row -> line.accept(cells(row))));
        return FileAnswer.kept(sheet::write, "units.csv");
    }

    private static List<@Nullable Object> cells(UnitRow row) {
        return Arrays.asList(
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
    }
}
