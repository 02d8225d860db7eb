package ayaz.identity;

import ayaz.platform.CollectionClock;
import ayaz.platform.Digest;
import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;

/** A person makes and revokes their own tokens. */
@ApplicationScoped
@Transactional
public class TokenIssuing {

    @Inject
    UserAccounts accounts;

    @Inject
    Callers callers;

    @Inject
    CurrentUser user;

    @Inject
    CollectionClock clock;

    @Requires(Permission.MANAGE_OWN_TOKENS)
    public TokenCard.Issued issue(@Valid NewToken wish) {
        String secret = TokenSecret.random();
        var now = clock.now();
        var expires = now.plus(Duration.ofDays(wish.days()));
        var token = new ApiToken(
                accounts.get(user.id()),
                wish.name(),
                ApiToken.Scope.valueOf(wish.scope()),
                Digest.sha256(secret),
                now,
                expires);
        accounts.add(token);
        return new TokenCard.Issued(token.id(), wish.name(), wish.scope(), expires, secret);
    }

    @Requires(Permission.MANAGE_OWN_TOKENS)
    public void revoke(UUID id) {
        ApiToken token = accounts.token(id);
        if (!token.userId().equals(user.id())) {
            throw Refusal.notFound("identity.refusal.noSuchToken");
        }
        token.revoke(clock.now());
        callers.forget();
    }
}
