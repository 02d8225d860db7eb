package ayaz.identity;

import ayaz.audit.Actor;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditSubject;
import ayaz.audit.Audited;
import ayaz.audit.NotAudited;
import ayaz.audit.Secret;
import ayaz.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in. Wrong passwords cost growing time: after the fifth in a row the account waits 10 seconds,
 * then twice as long each time, up to a quarter of an hour.
 */
@Entity
@Table(name = "user_account")
public class UserAccount implements Audited {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Secret
    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String language;

    @Column(name = "badge_code")
    private String badgeCode;

    private boolean active = true;

    @NotAudited
    @Column(name = "failed_attempts")
    private int failedAttempts;

    @NotAudited
    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected UserAccount() {}

    public UserAccount(
            String username, String displayName, Role role, String passwordHash, String badgeCode, Instant createdAt) {
        this.id = Ids.next();
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.badgeCode = badgeCode;
        this.createdAt = createdAt;
    }

    void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void failed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            lockedUntil = now.plus(wait(failedAttempts - FREE_ATTEMPTS));
        }
    }

    private static Duration wait(int doublings) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(doublings, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** How long the person still has to wait; zero when they may try. */
    Duration remainingWait(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        signedIn();
    }

    void appoint(String newDisplayName, Role newRole, boolean nowActive) {
        displayName = newDisplayName;
        role = newRole;
        active = nowActive;
    }

    void speak(@Nullable String newLanguage) {
        language = newLanguage;
    }

    /** The person as a caller; {@code readOnly} where a reading token speaks for them. */
    public Caller asCaller(boolean readOnly) {
        return new Caller(id, username, displayName, role, language, readOnly);
    }

    @Override
    public AuditSubject auditSubject() {
        return AuditSubject.of(AuditKind.USER, id, username);
    }

    Actor.Person asPerson() {
        return new Actor.Person(id, displayName);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    int failedAttempts() {
        return failedAttempts;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public String badgeCode() {
        return badgeCode;
    }

    public boolean active() {
        return active;
    }
}
