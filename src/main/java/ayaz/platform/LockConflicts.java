package ayaz.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Two acts that want the same rows at the same time: the database ends one of them, and that one is simply done again.
 * Only the outermost call repeats, because a transaction that lost is lost as a whole.
 */
@ApplicationScoped
public class LockConflicts {

    private static final int ATTEMPTS = 8;
    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    public <T extends @Nullable Object> T repeat(Callable<T> act) throws Exception {
        if (insideTransaction()) {
            return act.call();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return act.call();
            } catch (Exception failure) { // the conflict may be wrapped in anything; all else is thrown on
                if (attempt == ATTEMPTS || !isConflict(failure)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(5, 10 * attempt + 6));
            }
        }
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == CHANGED_SINCE_READ)) {
                return true;
            }
        }
        return false;
    }

    private boolean insideTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
