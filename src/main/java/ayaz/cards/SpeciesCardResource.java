package ayaz.cards;

import ayaz.audit.Downloaded;
import ayaz.platform.FileAnswer;
import ayaz.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The species card to print. */
@Path("taxa/{id}/card.pdf")
@RequestScoped
@Tag(name = "Species")
public class SpeciesCardResource {

    @Inject
    SpeciesCardPdf pdf;

    @Inject
    Language language;

    @GET
    @Downloaded
    @Produces("application/pdf")
    @Operation(
            summary = "Names, statuses, what is held and what is missing, and the population of a taxon, as a PDF",
            description = "In the language of the request, or in language=en, ru or kk.")
    public Response card(@PathParam("id") UUID id, @QueryParam(Language.PARAMETER) @Nullable String wanted) {
        Language.spoken(wanted).ifPresent(language::use);
        return FileAnswer.shown(pdf.render(id), "species-card");
    }
}
