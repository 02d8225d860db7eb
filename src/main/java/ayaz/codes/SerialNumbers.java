package ayaz.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counters in the database. Each reservation is a transaction of its own, so that long acts do not wait in line. */
@ApplicationScoped
class SerialNumbers {

    @PersistenceContext
    EntityManager entities;

    /** Takes {@code count} numbers of the series and returns the last of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long reserve(String series, int count) {
        entities.createNativeQuery(
                        """
                        INSERT INTO code_counter (scope, last_value) VALUES (?1, LAST_INSERT_ID(?2))
                        ON DUPLICATE KEY UPDATE last_value = LAST_INSERT_ID(last_value + ?2)""")
                .setParameter(1, series)
                .setParameter(2, count)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
