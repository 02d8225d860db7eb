package ayaz.audit;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one transaction has to tell, kept until all its changes are known and then written in one go. */
final class ActEntries implements Synchronization {

    private final AuditTable table;
    private final TransactionSynchronizationRegistry transactions;
    private final List<AuditLine> lines = new ArrayList<>();
    private @Nullable String reason;
    private boolean last;

    private ActEntries(AuditTable table, TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /** Those of the transaction that is under way. */
    static ActEntries of(TransactionSynchronizationRegistry transactions, AuditTable table) {
        var known = (ActEntries) transactions.getResource(ActEntries.class);
        if (known != null) {
            return known;
        }
        var entries = new ActEntries(table, transactions);
        transactions.putResource(ActEntries.class, entries);
        transactions.registerInterposedSynchronization(entries);
        return entries;
    }

    void add(AuditLine line) {
        lines.add(line);
    }

    void because(String why) {
        reason = why;
    }

    /** The object mapper may write its changes only now, and be asked to after us: so we queue up behind it first. */
    @Override
    public void beforeCompletion() {
        if (!last) {
            last = true;
            transactions.registerInterposedSynchronization(this);
        } else if (!lines.isEmpty()) {
            table.add(lines.stream().map(line -> line.because(reason)).toList());
            lines.clear();
        }
    }

    @Override
    public void afterCompletion(int status) {
        // what was rolled back has not happened, and its entries went with it
    }
}
