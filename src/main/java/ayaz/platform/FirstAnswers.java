package ayaz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were given under an idempotency key. Key, act and answer are one transaction: either all of it
 * happened or nothing did. Of two requests at the same time the second waits for the first and repeats its answer.
 */
@ApplicationScoped
class FirstAnswers {

    /** The same question is the same person, key and request. */
    record Question(String person, String key, String fingerprint) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    @Transactional(rollbackOn = Exception.class)
    public @Nullable Object answer(Question question, InvocationContext call) throws Exception {
        if (!claim(question)) {
            return repeated(question);
        }
        Object answer = call.proceed();
        remember(question, answer);
        return answer;
    }

    private boolean claim(Question question) {
        return entities.createNativeQuery(
                                """
                                INSERT IGNORE INTO idempotent_answer (person, request_key, request_hash, status, created_at)
                                VALUES (?1, ?2, ?3, 0, ?4)""")
                        .setParameter(1, question.person())
                        .setParameter(2, question.key())
                        .setParameter(3, question.fingerprint())
                        .setParameter(4, clock.now())
                        .executeUpdate()
                == 1;
    }

    private void remember(Question question, @Nullable Object answer) {
        int status = answer instanceof Response response ? response.getStatus() : answer == null ? 204 : 200;
        String location = answer instanceof Response response ? response.getHeaderString(HttpHeaders.LOCATION) : null;
        entities.createNativeQuery(
                        """
                        UPDATE idempotent_answer SET status = ?3, body = ?4, location = ?5
                        WHERE person = ?1 AND request_key = ?2""")
                .setParameter(1, question.person())
                .setParameter(2, question.key())
                .setParameter(3, status)
                .setParameter(4, KeptBody.of(answer))
                .setParameter(5, location)
                .executeUpdate();
    }

    private Response repeated(Question question) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT request_hash, status, body, location FROM idempotent_answer
                        WHERE person = ?1 AND request_key = ?2""")
                .setParameter(1, question.person())
                .setParameter(2, question.key())
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        if (!question.fingerprint().equals(row[0])) {
            throw Refusal.unprocessable("platform.refusal.idempotencyKeyReused", question.key());
        }
        var response = Response.status(((Number) row[1]).intValue());
        if (row[2] != null) {
            KeptBody.giveBack(row[2].toString(), response);
        }
        if (row[3] != null) {
            response.header(HttpHeaders.LOCATION, row[3]);
        }
        return response.header("Idempotency-Replayed", "true").build();
    }
}
