package ayaz.signing;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Signatures as they are shown. */
@ApplicationScoped
public class SignatureQueries {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Terms terms;

    /** Those with these hashes, by hash. */
    @Requires(Permission.READ)
    public Map<String, ElectronicSignature> withHashes(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s from ElectronicSignature s where s.hash in :hashes",
                                ElectronicSignature.class)
                        .setParameter("hashes", hashes)
                        .getResultStream()
                        .collect(Collectors.toMap(ElectronicSignature::hash, Function.identity()));
    }

    /** Of one record, the newest first. */
    @Requires(Permission.READ)
    public List<SignatureCard> ofRecord(UUID record) {
        return entities.createQuery(
                        "select s from ElectronicSignature s where s.recordId = :record order by s.signedAt desc",
                        ElectronicSignature.class)
                .setParameter("record", record)
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::card)
                .toList();
    }

    /** Under taking back that act; one that was made for another, or that has disappeared, is shown as broken. */
    public @Nullable SignatureCard ofTakingBack(
            @Nullable String hash, @Nullable UUID wrong, Map<String, ElectronicSignature> known) {
        if (hash == null) {
            return null;
        }
        ElectronicSignature signature = known.get(hash);
        return signature == null
                ? SignatureCard.missing(hash)
                : card(signature).but(wrong != null && signature.takesBack(wrong));
    }

    public SignatureCard card(ElectronicSignature signature) {
        return signature.card(
                terms.label("SIGNATURE_MEANING", signature.meaning().name()));
    }
}
