package ayaz.bundles;

import ayaz.audit.Downloaded;
import ayaz.holdings.UnitsQuery;
import ayaz.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The custody of some units as a file that proves itself. */
@Path("evidence.zip")
@RequestScoped
@Tag(name = "Custody log")
public class EvidenceResource {

    @Inject
    BundleMaking making;

    @Inject
    Language language;

    @GET
    @Downloaded
    @Produces("application/zip")
    @Operation(
            summary = "The evidence bundle of a unit, a lot, an animal or a search",
            description = "Events, records, proofs, checkpoints and a certificate in one ZIP that is checked without"
                    + " this server: java -jar ayaz.jar verify, or the page /verify. In the language of the request, or"
                    + " in language=en, ru or kk. For those who may audit.")
    public Response bundle(
            @BeanParam BundleQuery query,
            @BeanParam UnitsQuery search,
            @QueryParam(Language.PARAMETER) @Nullable String wanted) {
        Language.spoken(wanted).ifPresent(language::use);
        BundleScope scope = query.scope(search.written());
        return Response.ok(making.make(scope, query.sizes()), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + scope.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
