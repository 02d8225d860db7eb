package ayaz.platform;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The REST edge of the one path that errors take. The container has mappers of its own for some exceptions, so each of
 * those is named here: the nearest type wins.
 */
public final class RestErrors {

    private RestErrors() {}

    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {

        @Inject
        Failures failures;

        @Context
        HttpServletRequest request;

        @Override
        public Response toResponse(E thrown) {
            var failure = failures.of(thrown);
            boolean staleEdit = failure.key().equals("platform.refusal.stale") && request.getHeader("If-Match") != null;
            return Problems.answer(staleEdit ? Failure.of(412, failure.key()) : failure, request.getRequestURI());
        }
    }

    abstract static class InputMapper<E extends Throwable> extends Mapper<E> {

        @Override
        public Response toResponse(E thrown) {
            return UnreadableInput.isIn(thrown)
                    ? Problems.answer(failures.of(UnreadableInput.refusal(thrown)), request.getRequestURI())
                    : super.toResponse(thrown);
        }
    }

    @Provider
    public static class Refused extends Mapper<Refusal> {}

    @Provider
    public static class Invalid extends Mapper<ConstraintViolationException> {}

    @Provider
    public static class AtCommit extends Mapper<TransactionalException> {}

    @Provider
    public static class Stored extends Mapper<PersistenceException> {}

    @Provider
    public static class Unread extends InputMapper<ProcessingException> {}

    @Provider
    public static class Unparsed extends InputMapper<JsonException> {}

    @Provider
    public static class Unbound extends InputMapper<JsonbException> {}

    @Provider
    public static class Unexpected extends Mapper<Throwable> {}

    /** Jersey's own answers (404, 405, 415 …), unless a resource has written its own document. */
    @Provider
    public static class Web extends InputMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException thrown) {
            var response = thrown.getResponse();
            if (response.hasEntity() || response.getStatus() < 400) {
                return response;
            }
            var problem = super.toResponse(thrown);
            response.getHeaders().forEach((name, values) -> {
                if (name.equals("Allow") || name.equals("WWW-Authenticate")) {
                    problem.getHeaders().put(name, values);
                }
            });
            return problem;
        }
    }
}
