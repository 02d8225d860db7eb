package ayaz.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where to put the next units of a lot. */
@Path("lots/{number}/suggestion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Storage")
public class SuggestionResource {

    @Inject
    Suggesting suggesting;

    @GET
    @Operation(
            summary =
                    "Where to put so many units of a lot: beside their siblings, or split when irreplaceable; with reasons")
    public Suggestion suggestion(
            @PathParam("number") String number, @QueryParam("units") @DefaultValue("1") @Min(1) @Max(500) int units) {
        return suggesting.forLot(number, units);
    }
}
