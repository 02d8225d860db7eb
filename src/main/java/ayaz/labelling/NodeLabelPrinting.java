package ayaz.labelling;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.audit.AuditLog;
import ayaz.audit.AuditSubject;
import ayaz.codes.PrintedCodes;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.labels.LabelPdf;
import ayaz.labels.LabelTarget;
import ayaz.labels.LabelTemplate;
import ayaz.labels.LabelTemplates;
import ayaz.platform.CollectionClock;
import ayaz.platform.Refusal;
import ayaz.platform.Settings;
import ayaz.platform.Texts;
import ayaz.storage.NodeQueries;
import ayaz.storage.StorageNode;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes labels of places: of a box that was bought, or of a whole dewar that was just built. */
@ApplicationScoped
@Transactional
public class NodeLabelPrinting {

    private static final int MOST = 2_000;
    private static final int LAST_STEPS = 3;

    @Inject
    AuditLog audit;

    @Inject
    LabelTemplates templates;

    @Inject
    NodeQueries queries;

    @Inject
    NodeLabels labels;

    @Inject
    LabelPdf pdf;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    /** A PDF with a page for each label; {@code address} is where the code on it leads. */
    @Requires(Permission.LABEL)
    public byte[] print(@Valid NodeLabelWish wish, String address) {
        LabelTemplate template = templates.named(wish.template());
        if (template.target() != LabelTarget.NODE) {
            throw LabellingRefusals.notForNodes(template.name());
        }
        StorageNode node = queries.withBarcode(wish.node())
                .map(card -> labels.node(card.id()))
                .orElseThrow(() -> Refusal.notFound("storage.refusal.noSuchNode", wish.node()));
        List<StorageNode> nodes = wish.inside() ? labels.withAllInside(node, MOST) : List.of(node);
        if (nodes.size() > MOST) {
            throw LabellingRefusals.tooManyNodes(MOST);
        }
        log(nodes, template);
        audit.tell(
                AuditEvent.PRINTED,
                AuditSubject.of(AuditKind.LABELS, node.id(), node.barcode()).part(template.name()),
                String.valueOf(nodes.size()));
        return pdf.render(
                template, nodes.stream().map(each -> fields(each, address)).toList());
    }

    private void log(List<StorageNode> nodes, LabelTemplate template) {
        Map<UUID, Integer> copies = labels.copies(nodes, template);
        nodes.forEach(node -> labels.add(new NodeLabelPrint(
                node.id(), template, copies.getOrDefault(node.id(), 0) + 1, clock.now(), user.id())));
    }

    private Map<String, String> fields(StorageNode node, String address) {
        List<String> path = node.path();
        var fields = new HashMap<String, String>();
        fields.put("nodeCode", node.barcode());
        fields.put("nodeName", node.name());
        fields.put("path", String.join(" / ", path.subList(Math.max(0, path.size() - 1 - LAST_STEPS), path.size())));
        fields.put("contents", terms.label("NODE_KIND", node.kind().name()));
        fields.put("hazard", node.quarantine() ? texts.get("labelling.nodes.quarantine") : "");
        fields.put("institution", settings.text("institution.prefix", PrintedCodes.DEFAULT_PREFIX));
        fields.put("link", address + "find.xhtml?q=" + node.barcode());
        return fields;
    }
}
