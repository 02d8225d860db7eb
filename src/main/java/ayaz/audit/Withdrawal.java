package ayaz.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Since when a record counts no more, by whose word and why. A record that stands has none; it stays to be read when it
 * has one.
 */
@Embeddable
public class Withdrawal {

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @NotAudited
    @Column(name = "voided_by")
    private @Nullable UUID voidedBy;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    protected Withdrawal() {}

    public Withdrawal(String reason, UUID by, Instant at) {
        this.voidReason = reason;
        this.voidedBy = by;
        this.voidedAt = at;
    }

    /** As readers are told it. */
    public static @Nullable Voiding told(@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? null : withdrawal.voiding();
    }

    private @Nullable Voiding voiding() {
        Instant at = voidedAt;
        return at == null ? null : new Voiding(at, voidReason == null ? "" : voidReason);
    }
}
