package ayaz.identity;

import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal key for programs. Only the hash of the secret is kept. */
@Entity
@Table(name = "api_token")
class ApiToken implements Audited {

    /** What a program with the token may do of what its person may do. */
    enum Scope {
        READ,
        WRITE
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "user_id")
    private UserAccount user;

    private String name;

    @NotAudited
    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(UserAccount user, String name, Scope scope, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.id = Ids.next();
        this.user = user;
        this.name = name;
        this.scope = scope;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isValidAt(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now) && user.active();
    }

    Caller asCaller() {
        return user.asCaller(scope == Scope.READ);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.TOKEN, user.id(), user.username()).part(name);
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return user.id();
    }
}
