package ayaz.emergency;

import ayaz.audit.Downloaded;
import ayaz.platform.FileAnswer;
import ayaz.platform.Language;
import ayaz.platform.Refusal;
import ayaz.storage.NodeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sheet to print and to keep at the dewar. */
@Path("nodes/{barcode}/emergency-sheet")
@RequestScoped
@Tag(name = "Storage")
public class EmergencyResource {

    @Inject
    NodeQueries nodes;

    @Inject
    EmergencyQueries queries;

    @Inject
    EmergencyPdf pdf;

    @Inject
    Language language;

    @GET
    @Downloaded
    @Produces("application/pdf")
    @Operation(
            summary = "Every position of a place with code, species, animal and date, as a PDF to print",
            description = "In the language of the request, or in language=en, ru or kk.")
    public Response sheet(
            @PathParam("barcode") String barcode, @QueryParam(Language.PARAMETER) @Nullable String wanted) {
        Language.spoken(wanted).ifPresent(language::use);
        var card =
                nodes.withBarcode(barcode).orElseThrow(() -> Refusal.notFound("storage.refusal.noSuchNode", barcode));
        return FileAnswer.shown(pdf.render(queries.of(card)), "emergency-" + card.barcode());
    }
}
