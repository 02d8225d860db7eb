package ayaz.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What pages and programs read about people and tokens. */
@ApplicationScoped
public class IdentityQueries {

    @PersistenceContext
    EntityManager entities;

    /** One row of the list of people. */
    public record UserRow(
            UUID id, String username, String displayName, Role role, String badgeCode, boolean active, long version) {}

    /** There are few people, so this one list is whole. */
    @Requires(Permission.MANAGE_USERS)
    public List<UserRow> users() {
        return entities.createQuery(
                        """
                        select new ayaz.identity.IdentityQueries.UserRow(
                            u.id, u.username, u.displayName, u.role, u.badgeCode, u.active, u.version)
                        from UserAccount u order by u.username""",
                        UserRow.class)
                .getResultList();
    }

    /** The person whose badge carries the code, for the scan station. */
    @Requires(Permission.READ)
    public Optional<UserRow> withBadge(String badgeCode) {
        return entities.createQuery(
                        """
                        select new ayaz.identity.IdentityQueries.UserRow(
                            u.id, u.username, u.displayName, u.role, u.badgeCode, u.active, u.version)
                        from UserAccount u where u.badgeCode = :code""",
                        UserRow.class)
                .setParameter("code", badgeCode)
                .getResultStream()
                .findFirst();
    }

    @Requires(Permission.MANAGE_OWN_TOKENS)
    public List<TokenCard> tokensOf(UUID userId) {
        return entities.createQuery(
                        """
                        select new ayaz.identity.TokenCard(t.id, t.name, t.scope, t.createdAt, t.expiresAt, t.revokedAt)
                        from ApiToken t where t.user.id = :user order by t.id desc""",
                        TokenCard.class)
                .setParameter("user", userId)
                .setMaxResults(200)
                .getResultList();
    }
}
