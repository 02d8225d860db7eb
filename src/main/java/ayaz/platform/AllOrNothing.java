package ayaz.platform;

import jakarta.ws.rs.core.Response;

/** How many rows that come in at once are answered: 201 when all are saved, 422 when none is; the report tells why. */
public final class AllOrNothing {

    private static final int UNPROCESSABLE = 422;

    private AllOrNothing() {}

    public static Response answer(boolean saved, Record report) {
        return Response.status(saved ? Response.Status.CREATED.getStatusCode() : UNPROCESSABLE)
                .entity(report)
                .build();
    }
}
