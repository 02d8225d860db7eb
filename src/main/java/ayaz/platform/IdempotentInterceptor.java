package ayaz.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds the key of the request; without one the act is done as ever. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class IdempotentInterceptor {

    private static final int LONGEST_KEY = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    FirstAnswers answers;

    @Inject
    LockConflicts conflicts;

    @AroundInvoke
    @Nullable
    Object answerOnce(InvocationContext call) throws Exception {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        if (key.length() > LONGEST_KEY) {
            throw Refusal.badRequest("platform.refusal.idempotencyKeyTooLong", LONGEST_KEY);
        }
        String person = String.valueOf(request.getRemoteUser());
        var question = new FirstAnswers.Question(person, key, fingerprint(call));
        return conflicts.repeat(() -> answers.answer(question, call));
    }

    /** What was asked: the address with its query, and what the body became. */
    private String fingerprint(InvocationContext call) {
        var text = new StringBuilder(request.getMethod())
                .append(' ')
                .append(request.getRequestURI())
                .append('?')
                .append(request.getQueryString());
        Parameter[] declared = call.getMethod().getParameters();
        Object[] given = call.getParameters();
        for (int i = 0; i < given.length; i++) {
            if (!declared[i].isAnnotationPresent(BeanParam.class)
                    && !declared[i].isAnnotationPresent(NotRemembered.class)) {
                text.append('\n').append(given[i]);
            }
        }
        return Digest.sha256(text.toString());
    }
}
