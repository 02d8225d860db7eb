package ayaz.occurrences;

import ayaz.audit.WithdrawalReason;
import ayaz.platform.AllOrNothing;
import ayaz.platform.Idempotent;
import ayaz.platform.Ids;
import ayaz.platform.Slice;
import ayaz.platform.Upload;
import ayaz.platform.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files with what was seen: brought in, listed, and taken back as a whole. */
@Path("datasets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class DatasetResource {

    private static final int MOST = 200;
    /** A page of data sets. */
    public record DatasetList(
            List<DatasetLine> items, @Nullable String next) {}

    @Inject
    Datasets datasets;

    @Inject
    FieldImporting importing;

    @GET
    @Operation(summary = "The data sets, the newest first; also those that were taken back")
    public DatasetList datasets(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        var page = datasets.list(Ids.read(cursor).orElse(null), Slice.rows(limit, MOST));
        return new DatasetList(page.rows(), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One data set")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DatasetLine.class)))
    public Response dataset(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        return Versions.answer(known, datasets.of(id));
    }

    @POST
    @Idempotent
    @Consumes("application/octet-stream")
    @Operation(
            summary = "Bring in what was seen, all or nothing; with dryRun=true only tell what it would bring",
            description =
                    "A camera trap package (Camtrap DP 1.0 as ZIP), a Movebank CSV, Darwin Core occurrences (archive,"
                            + " CSV or TSV), or a table of counts. 201 when saved, 422 with the same report when there are"
                            + " problems. docs/monitoring.md tells the columns.")
    public Response add(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    Upload file,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("name") @DefaultValue("field-data") String name,
            @QueryParam("leaveUnknown") @DefaultValue("false") boolean leaveUnknown) {
        var given = new FieldFile(name, file.bytes(), leaveUnknown);
        if (dryRun) {
            return Response.ok(importing.tryOut(given)).build();
        }
        FieldReport report = importing.save(given);
        return AllOrNothing.answer(report.dataset() != null, report);
    }

    @POST
    @Path("{id}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A data set was wrong: nothing of it counts any more, and all of it stays to be read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DatasetLine.class)))
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WithdrawalReason why) {
        importing.takeBack(id, Versions.seen(ifMatch), why.reason());
        return Versions.answer(datasets.of(id));
    }
}
