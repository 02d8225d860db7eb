package ayaz.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token without its secret. */
public record TokenCard(
        UUID id,
        String name,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** With its secret, which is shown this once. */
    public record Issued(UUID id, String name, String scope, Instant expiresAt, String token) {}

    public TokenCard(
            UUID id,
            String name,
            ApiToken.Scope scope,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {
        this(id, name, scope.name(), createdAt, expiresAt, revokedAt);
    }
}
