package ayaz.storage;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Texts;
import ayaz.signing.ElectronicSignature;
import ayaz.signing.SignatureCard;
import ayaz.signing.SignatureQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a place as a whole, newest first. */
@ApplicationScoped
public class NodeStory {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    @Inject
    Corrections corrections;

    @Inject
    SignatureQueries signatures;

    @Inject
    Texts texts;

    /** One act; the caller may still take it back when {@code undoable}, and signs that where it is a {@code correction}. */
    public record Line(
            UUID id,
            String type,
            String typeLabel,
            Instant occurredAt,
            String actor,
            List<String> from,
            @Nullable List<String> to,
            int units,
            @Nullable String reason,
            @Nullable SignatureCard signature,
            boolean correction,
            boolean undoable) {}

    @Requires(Permission.READ)
    public List<Line> of(UUID nodeId) {
        List<NodeAct> acts = entities.createQuery(
                        "select a from NodeAct a where a.node.id = :node order by a.occurredAt desc, a.id desc",
                        NodeAct.class)
                .setParameter("node", nodeId)
                .setMaxResults(MOST)
                .getResultList();
        var lines = new ArrayList<Line>(acts.size());
        Map<String, ElectronicSignature> signed = signatures.withHashes(acts.stream()
                .map(NodeAct::signatureHash)
                .flatMap(Stream::ofNullable)
                .toList());
        acts.forEach(act -> lines.add(line(act, lines.isEmpty(), signed)));
        return lines;
    }

    private Line line(NodeAct act, boolean newest, Map<String, ElectronicSignature> signed) {
        return new Line(
                act.id(),
                act.type().name(),
                texts.get("storage.act." + act.type()),
                act.occurredAt(),
                act.actorName(),
                names(act.fromPath()),
                act.toPath() == null ? null : names(String.valueOf(act.toPath())),
                act.unitCount(),
                act.reason(),
                signatures.ofTakingBack(act.signatureHash(), act.correctsId(), signed),
                act.type() == NodeAct.Type.MOVED && corrections.isOfAnother(act.actorId()),
                newest && mayTakeBack(act));
    }

    private boolean mayTakeBack(NodeAct act) {
        return switch (act.type()) {
            case MOVED -> user.may(Permission.PLACE) && corrections.isOpenToCaller(act.actorId());
            case RETIRED -> user.may(Permission.MANAGE_STORAGE);
            case UNDONE -> false;
        };
    }

    private static List<String> names(String path) {
        return List.of(path.split(StorageNode.PATH_SEPARATOR));
    }
}
