package ayaz.photographs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pictures themselves. They never change; a browser asks once a day whether the person may still see them. */
@Path("photographs/{id}")
@RequestScoped
@Produces("image/jpeg")
@Tag(name = "Animals")
public class PictureResource {

    private static final String KEPT = "private, max-age=86400";

    @Inject
    PhotographQueries queries;

    @GET
    @Path("image")
    @Operation(summary = "A photograph as it is kept, its longer edge at most 2560 points")
    public Response image(@PathParam("id") UUID id) {
        return answer(queries.image(id));
    }

    @GET
    @Path("thumbnail")
    @Operation(summary = "A small photograph, its longer edge at most 400 points")
    public Response thumbnail(@PathParam("id") UUID id) {
        return answer(queries.thumbnail(id));
    }

    private static Response answer(byte[] jpeg) {
        return Response.ok(jpeg)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .build();
    }
}
