package ayaz.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an institution decides once, kept in the database: its code prefix, its name. */
@ApplicationScoped
public class Settings {

    @PersistenceContext
    EntityManager entities;

    private final Cache<String, Optional<String>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

    public String text(String name, String otherwise) {
        return known.get(name, this::read).orElse(otherwise);
    }

    public void write(String name, String value) {
        entities.createNativeQuery(
                        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE value = ?2")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate();
        known.invalidate(name);
    }

    private Optional<String> read(String name) {
        List<?> values = entities.createNativeQuery("SELECT value FROM setting WHERE name = ?1")
                .setParameter(1, name)
                .getResultList();
        return values.stream().findFirst().map(String::valueOf);
    }
}
