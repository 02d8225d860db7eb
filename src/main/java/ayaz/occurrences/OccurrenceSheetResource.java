package ayaz.occurrences;

import ayaz.audit.Downloaded;
import ayaz.platform.FileAnswer;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Occurrences as a sheet whose columns are Darwin Core terms, so that other systems read it, and we too. */
@Path("occurrences.csv")
@RequestScoped
@Tag(name = "Monitoring")
public class OccurrenceSheetResource {

    private static final List<String> TERMS = List.of(
            "occurrenceID",
            "basisOfRecord",
            "scientificName",
            "verbatimIdentification",
            "eventDate",
            "individualCount",
            "sex",
            "lifeStage",
            "decimalLatitude",
            "decimalLongitude",
            "geodeticDatum",
            "verbatimCoordinates",
            "verbatimSRS",
            "coordinateUncertaintyInMeters",
            "dataGeneralizations",
            "stateProvince",
            "locality",
            "samplingProtocol",
            "recordedBy",
            "organismID",
            "associatedMedia",
            "license",
            "occurrenceRemarks",
            "datasetName");

    @Inject
    OccurrenceQueries queries;

    @GET
    @Downloaded
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "Occurrences as CSV with Darwin Core terms, however many",
            description =
                    "Takes the filters of /api/occurrences. bom=true puts the mark in front that spreadsheets look for.")
    public Response sheet(@BeanParam OccurrencesQuery query, @QueryParam("bom") @DefaultValue("false") boolean bom) {
        OccurrencesWanted wanted = query.wanted();
        queries.list(wanted, null, 1); // what nobody can mean is refused before the first line
        var sheet = new WrittenSheet(
                bom, TERMS, line -> queries.each(wanted, occurrence -> line.accept(cells(occurrence))));
        return FileAnswer.kept(sheet::write, "occurrences.csv");
    }

    private static List<@Nullable Object> cells(OccurrenceLine line) {
        return Arrays.asList(
                line.occurrenceId(),
                line.basisOfRecord(),
                line.scientificName(),
                line.verbatimName(),
                line.eventDate(),
                line.individuals(),
                line.sex(),
                line.lifeStage(),
                line.latitude(),
                line.longitude(),
                line.latitude() == null ? null : line.datum(),
                line.verbatimCoordinates(),
                line.verbatimCoordinates() == null ? null : line.verbatimDatum(),
                line.uncertaintyMeters(),
                line.dataGeneralizations(),
                line.oblast(),
                line.locality(),
                line.samplingMethod(),
                line.recordedBy(),
                line.organism() == null ? line.animalNumber() : line.organism(),
                line.mediaUrl(),
                line.licence(),
                line.remarks(),
                line.dataset());
    }
}
