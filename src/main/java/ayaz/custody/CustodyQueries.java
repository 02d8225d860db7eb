package ayaz.custody;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.signing.ElectronicSignature;
import ayaz.signing.SignatureCard;
import ayaz.signing.SignatureQueries;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The story of a unit, told from its beginning. */
@ApplicationScoped
public class CustodyQueries {

    /** A unit lives long but does not see this many events. */
    private static final int MOST = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignatureQueries signatures;

    @Inject
    Terms terms;

    @Inject
    Language language;

    @Requires(Permission.READ)
    public List<CustodyLine> of(UUID unitId) {
        List<CustodyEvent> events = entities.createQuery(
                        "select e from CustodyEvent e where e.unit.id = :unit order by e.seq", CustodyEvent.class)
                .setParameter("unit", unitId)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, CustodyEvent> byId = events.stream().collect(Collectors.toMap(CustodyEvent::id, Function.identity()));
        Map<String, ElectronicSignature> signed = signatures.withHashes(events.stream()
                .map(CustodyEvent::signatureHash)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        return events.stream()
                .map(event -> line(event, byId, signature(event, signed)))
                .toList();
    }

    /** One that was made for another unit or event is shown as broken, as one is that has disappeared. */
    private @Nullable SignatureCard signature(CustodyEvent event, Map<String, ElectronicSignature> signed) {
        String hash = event.signatureHash();
        if (hash == null) {
            return null;
        }
        ElectronicSignature signature = signed.get(hash);
        return signature == null
                ? SignatureCard.missing(hash)
                : signatures.card(signature).but(signature.covers(event.unit().code(), event.seq()));
    }

    private CustodyLine line(CustodyEvent event, Map<UUID, CustodyEvent> byId, @Nullable SignatureCard signature) {
        UUID corrected = event.correctsId();
        CustodyEvent wrong = corrected == null ? null : byId.get(corrected);
        return new CustodyLine(
                event.id(),
                event.seq(),
                event.type().name(),
                terms.labelIn(
                        language.getLocale(), "CUSTODY_EVENT", event.type().name()),
                event.occurredAt(),
                event.utcOffset(),
                event.recordedAt(),
                event.actorName(),
                place(event.fromPlace()),
                place(event.toPlace()),
                event.stateAfter().name(),
                event.reason(),
                event.isLate(),
                wrong == null ? null : wrong.seq(),
                signature);
    }

    private static @Nullable List<String> place(@Nullable String path) {
        return path == null ? null : List.of(path.split("\u001f"));
    }
}
