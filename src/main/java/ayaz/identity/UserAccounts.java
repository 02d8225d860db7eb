package ayaz.identity;

import ayaz.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The accounts and the tokens, for the use cases. */
@ApplicationScoped
public class UserAccounts {

    @PersistenceContext
    EntityManager entities;

    public boolean isEmpty() {
        return entities.createQuery("select u.id from UserAccount u", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public UserAccount get(UUID id) {
        return Optional.ofNullable(entities.find(UserAccount.class, id))
                .orElseThrow(() -> Refusal.notFound("identity.refusal.noSuchUser"));
    }

    public Optional<UserAccount> named(String username) {
        return entities.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** Two wrong passwords at the same time are counted as two. */
    Optional<UserAccount> lockedNamed(String username) {
        return entities.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class)
                .setParameter("name", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(UserAccount account) {
        entities.persist(account);
    }

    void add(ApiToken token) {
        entities.persist(token);
    }

    Optional<ApiToken> tokenWithHash(String hash) {
        return entities.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    ApiToken token(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id))
                .orElseThrow(() -> Refusal.notFound("identity.refusal.noSuchToken"));
    }
}
