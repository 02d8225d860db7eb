package ayaz.species;

import ayaz.platform.Idempotent;
import ayaz.platform.Json;
import ayaz.platform.Slice;
import ayaz.platform.Versions;
import ayaz.species.TaxonEditing.NewSynonym;
import ayaz.species.TaxonEditing.NewTaxon;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The species list: found by any name, completed and mended by curators. */
@Path("taxa")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Species")
public class TaxonResource {

    private static final String PATCH_JSON = "application/merge-patch+json";
    private static final int MOST = 200;

    @Inject
    SpeciesCatalogue catalogue;

    @Inject
    TaxonCards cards;

    @Inject
    TaxonEditing editing;

    @GET
    @Operation(
            summary = "Taxa by any name in Latin, English, Russian or Kazakh, synonyms and short codes included",
            description = "Tolerant of spelling; the nearest name comes first. Without q: species by scientific name.")
    public TaxonList taxa(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Slice.rows(limit, MOST);
        return q.isBlank() ? cards.all(cursor, rows) : new TaxonList(catalogue.search(q, rows), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything known about one taxon: names, classification, synonyms")
    public Response taxon(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, cards.of(id));
    }

    @POST
    @Idempotent
    @Operation(summary = "A new taxon below another one")
    public Response add(NewTaxon wish) {
        return added(editing.add(wish));
    }

    @POST
    @Path("{id}/synonyms")
    @Idempotent
    @Operation(summary = "Another scientific name of the taxon, no longer in use; answers the synonym")
    public Response addSynonym(@PathParam("id") UUID id, NewSynonym wish) {
        return added(editing.addSynonym(id, wish));
    }

    @PATCH
    @Path("{id}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct a taxon: its scientific name, authorship, label code, blur of places, source, remarks")
    @RequestBody(content = @Content(schema = @Schema(implementation = TaxonFacts.class)))
    public Response correct(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String patch) {
        editing.correct(id, Versions.seen(ifMatch), Json.patched(TaxonFacts.of(cards.of(id)), patch));
        return corrected(id);
    }

    @POST
    @Path("{id}/names")
    @Idempotent
    @Operation(summary = "A further name of the taxon in Kazakh, Russian or English; answers the taxon")
    public Response addName(@PathParam("id") UUID id, NameFacts name) {
        editing.addName(id, name);
        return added(id);
    }

    @PATCH
    @Path("{id}/names/{name}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    @Operation(summary = "Correct or confirm a name of the taxon; answers the taxon")
    @RequestBody(content = @Content(schema = @Schema(implementation = NameFacts.class)))
    public Response correctName(
            @PathParam("id") UUID id,
            @PathParam("name") UUID name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String patch) {
        editing.correctName(
                id,
                name,
                Versions.seen(ifMatch),
                Json.patched(NameFacts.of(cards.of(id).name(name)), patch));
        return corrected(id);
    }

    private Response added(UUID id) {
        return Versions.created(cards.of(id));
    }

    private Response corrected(UUID id) {
        return Versions.answer(cards.of(id));
    }
}
