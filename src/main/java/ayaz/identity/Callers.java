package ayaz.identity;

import ayaz.platform.CollectionClock;
import ayaz.platform.Digest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Who an account or a token stands for, asked on every request and therefore remembered for a few seconds: so long a
 * revoked token or a removed role may still work on another server; on this one it ends at once.
 */
@ApplicationScoped
class Callers {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    @Inject
    UserAccounts accounts;

    @Inject
    CollectionClock clock;

    private final Cache<UUID, Optional<Caller>> byAccount =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(1000).build();
    private final Cache<String, Optional<Caller>> byToken =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(1000).build();

    Optional<Caller> ofAccount(UUID id) {
        return byAccount.get(id, key -> Optional.of(accounts.get(key))
                .filter(UserAccount::active)
                .map(account -> account.asCaller(false)));
    }

    Optional<Caller> ofToken(String token) {
        return byToken.get(Digest.sha256(token), hash -> accounts.tokenWithHash(hash)
                .filter(known -> known.isValidAt(clock.now()))
                .map(ApiToken::asCaller));
    }

    void forget() {
        byAccount.invalidateAll();
        byToken.invalidateAll();
    }
}
