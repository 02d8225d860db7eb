package ayaz.identity;

import ayaz.platform.FreeSpace;
import ayaz.platform.LockConflicts;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands outside the transaction: refuses whom the act is not for and what the disk has no room for, and repeats an act that lost a database lock. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RequiresInterceptor {

    @Inject
    CurrentUser user;

    @Inject
    LockConflicts conflicts;

    @Inject
    FreeSpace space;

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Permission needed = call.getMethod().getAnnotation(Requires.class).value();
        user.mustHave(needed);
        if (!needed.isReading()) {
            space.mustSuffice();
        }
        return conflicts.repeat(call::proceed);
    }
}
