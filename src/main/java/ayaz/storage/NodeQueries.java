package ayaz.storage;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Language;
import ayaz.storage.templates.TemperatureClass;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is read about places. */
@ApplicationScoped
public class NodeQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageNodes nodes;

    @Inject
    NodeFills fills;

    @Inject
    Terms terms;

    @Inject
    Language language;

    @Requires(Permission.READ)
    public Optional<NodeCard> withBarcode(String scanned) {
        return nodes.find(scanned).map(this::card);
    }

    /** The place that a scanned code names, or a refusal. */
    @Requires(Permission.READ)
    public NodeCard card(String scanned) {
        return withBarcode(scanned).orElseThrow(() -> StorageRefusals.noSuchNode(scanned));
    }

    /** The sites, where every way begins. */
    @Requires(Permission.READ)
    public List<NodeCard.NodeRow> sites() {
        List<StorageNode> sites = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId is null and n.status <> 'RETIRED' order by n.name""",
                        StorageNode.class)
                .setMaxResults(200)
                .getResultStream()
                .sorted(StorageNode.IN_ORDER)
                .toList();
        return rows(sites, fills.inside("/"));
    }

    private NodeCard card(StorageNode node) {
        List<StorageNode> children = entities.createQuery(
                        """
                        select n from StorageNode n
                        where n.parentId = :id and n.status <> 'RETIRED' order by n.place, n.name""",
                        StorageNode.class)
                .setParameter("id", node.id())
                .setMaxResults(1000)
                .getResultStream()
                .sorted(StorageNode.IN_ORDER)
                .toList();
        Map<UUID, Fill> inside = node.isLeaf() ? Map.of() : fills.inside(node.lineage());
        Fill own = new Fill(node.capacity(), node.occupied(), node.isLeaf() ? fills.keptIn(node) : 0);
        Fill fill = inside.values().stream().reduce(own, Fill::plus);
        TemperatureClass cold = node.temperatureClass();
        return new NodeCard(
                node.id(),
                node.barcode(),
                node.kind().name(),
                kindLabel(node),
                node.name(),
                node.path(),
                ancestors(node),
                node.template(),
                fill.capacity(),
                fill.occupied(),
                fill.free(),
                fill.kept(),
                node.rows(),
                node.columns(),
                node.numbering() == null ? null : node.numbering().name(),
                cold == null ? null : cold.name(),
                cold == null ? null : terms.labelIn(language.getLocale(), "TEMPERATURE_CLASS", cold.name()),
                node.quarantine(),
                node.status(),
                node.containerTypes(),
                node.isLeaf(),
                node.kind().isMovable(),
                node.nodePlaces(),
                rows(children, inside),
                node.version());
    }

    private List<NodeCard.NodeStep> ancestors(StorageNode node) {
        List<UUID> ids = Arrays.stream(node.lineage().split("/"))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .toList();
        Map<UUID, StorageNode> found = entities.createQuery(
                        "select n from StorageNode n where n.id in :ids", StorageNode.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StorageNode::id, step -> step));
        return ids.stream()
                .map(found::get)
                .map(step -> new NodeCard.NodeStep(step.barcode(), step.name()))
                .toList();
    }

    private List<NodeCard.NodeRow> rows(List<StorageNode> children, Map<UUID, Fill> filled) {
        return children.stream()
                .map(child -> {
                    Fill fill = filled.getOrDefault(child.id(), Fill.NONE);
                    return new NodeCard.NodeRow(
                            child.barcode(),
                            child.name(),
                            child.place(),
                            child.kind().name(),
                            kindLabel(child),
                            fill.capacity(),
                            fill.occupied(),
                            fill.free(),
                            fill.kept());
                })
                .toList();
    }

    private String kindLabel(StorageNode node) {
        return terms.labelIn(language.getLocale(), "NODE_KIND", node.kind().name());
    }
}
