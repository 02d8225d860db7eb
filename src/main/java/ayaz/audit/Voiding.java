package ayaz.audit;

import java.time.Instant;

/** Why a record counts no more. */
public record Voiding(Instant at, String reason) {}
