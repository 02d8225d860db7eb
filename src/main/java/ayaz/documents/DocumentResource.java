package ayaz.documents;

import ayaz.audit.Downloaded;
import ayaz.platform.Idempotent;
import ayaz.platform.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of units, lots and animals. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {

    /** All of a record and of what it comes from, the newest first. */
    public record Papers(List<DocumentLine> items) {}

    @Inject
    DocumentQueries queries;

    @Inject
    Attaching attaching;

    @GET
    @Operation(
            summary = "The documents of a unit, a lot or an animal, the newest first",
            description = "With those of what it comes from: of a unit, its lot and its animal; of a lot, its animal."
                    + " Confidential ones, and those that are void, only for those who may audit.")
    public Papers documents(@QueryParam("of") @DefaultValue("") String code) {
        return new Papers(queries.of(code));
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/jpeg", "image/png", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Attach a document to a unit, a lot or an animal",
            description =
                    "PDF, JPEG, PNG, DOCX, XLSX, ODT, ODS without macros, or plain text in UTF-8, up to 20 MB. What"
                            + " it is is found out from the content. The same content is stored once.")
    public Response attach(
            @BeanParam DocumentQuery said,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload file) {
        UUID id = attaching.attach(said.of, file, said.fileName, said.facts());
        return Response.status(Response.Status.CREATED)
                .entity(queries.document(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of a document")
    public DocumentLine document(@PathParam("id") UUID id) {
        return queries.document(id);
    }

    /** Always to be saved: nothing that somebody attached is shown or run under our name. */
    @GET
    @Path("{id}/file")
    @Downloaded
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file exactly as it was attached")
    public Response file(@PathParam("id") UUID id) {
        DocumentLine line = queries.document(id);
        String name = URLEncoder.encode(line.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(queries.content(id), line.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Declare a document void; it stays, for those who may audit. Answers what is known of it")
    public DocumentLine declareVoid(@PathParam("id") UUID id, @QueryParam("reason") @DefaultValue("") String reason) {
        attaching.declareVoid(id, reason);
        return queries.document(id);
    }
}
