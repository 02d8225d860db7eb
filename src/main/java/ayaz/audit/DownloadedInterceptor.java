package ayaz.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Names the file by the address that it is fetched from. */
@Interceptor
@Downloaded
@Priority(Interceptor.Priority.APPLICATION)
class DownloadedInterceptor {

    @Inject
    AuditLog log;

    @Inject
    HttpServletRequest request;

    @AroundInvoke
    @Nullable
    Object tell(InvocationContext call) throws Exception {
        String query = request.getQueryString();
        String file = request.getRequestURI().substring(request.getContextPath().length());
        log.tellAtOnce(
                AuditEvent.DOWNLOADED,
                AuditSubject.named(AuditKind.DOWNLOAD, file).part(query),
                null);
        return call.proceed();
    }
}
