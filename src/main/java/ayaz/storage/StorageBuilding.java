package ayaz.storage;

import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds places from templates: a room, a dewar with all its canisters and goblets, a box for a shelf. */
@ApplicationScoped
@Transactional
public class StorageBuilding {

    @Inject
    NodeTemplates templates;

    @Inject
    StorageNodes nodes;

    @Inject
    PrintedCodes codes;

    @Inject
    CollectionClock clock;

    /** Answers the barcode of the node that was asked for; what is inside has barcodes of its own. */
    @Requires(Permission.MANAGE_STORAGE)
    public String build(@Valid NewNode wish) {
        NodePlan plan = templates
                .named(wish.template())
                .orElseThrow(() -> StorageRefusals.input("template", "noSuchTemplate", wish.template()))
                .with(
                        wish.rows(),
                        wish.columns(),
                        wish.numbering() == null ? null : Numbering.valueOf(wish.numbering()),
                        wish.temperatureClass() == null ? null : TemperatureClass.valueOf(wish.temperatureClass()),
                        Boolean.TRUE.equals(wish.quarantine()));
        StorageNode parent = wish.parent() == null || wish.parent().isBlank() ? null : nodes.withBarcode(wish.parent());
        mustFit(wish, plan, parent);
        Iterator<String> barcodes =
                codes.next(PrintedCode.Kind.NODE, plan.size()).iterator();
        String barcode = wish.barcode() == null ? barcodes.next() : ownBarcode(wish.barcode());
        var node = new StorageNode(parent, plan, wish.name().strip(), barcode, 0, clock.now());
        nodes.add(node);
        addChildren(node, plan.children(), barcodes);
        return barcode;
    }

    private void addChildren(StorageNode parent, List<NodePlan> plans, Iterator<String> barcodes) {
        int order = 0;
        for (NodePlan plan : plans) {
            for (int number = 1; number <= plan.count(); number++) {
                var child =
                        new StorageNode(parent, plan, plan.prefix() + number, barcodes.next(), ++order, clock.now());
                nodes.add(child);
                addChildren(child, plan.children(), barcodes);
            }
        }
    }

    private void mustFit(NewNode wish, NodePlan plan, @Nullable StorageNode parent) {
        if (parent == null && plan.kind() != NodeKind.SITE) {
            throw StorageRefusals.input("parent", "needsParent");
        }
        if (parent != null && parent.isLeaf()) {
            throw StorageRefusals.input("parent", "parentIsLeaf", parent.name());
        }
        if (nodes.isNameTaken(parent == null ? null : parent.id(), wish.name().strip())) {
            throw StorageRefusals.input("name", "nameTaken", wish.name());
        }
    }

    /** The namespaces of nodes and of everything else that is scanned are disjoint (handbook A.2.8). */
    private String ownBarcode(String wish) {
        String barcode = ScannedText.normalised(wish);
        boolean ours = PrintedCode.looksLikeOurs(barcode);
        if (ours && new PrintedCode(barcode).kind() != PrintedCode.Kind.NODE) {
            throw StorageRefusals.input("barcode", "barcodeOfSomethingElse", barcode);
        }
        if (nodes.isBarcodeTaken(barcode)) {
            throw StorageRefusals.input("barcode", "barcodeTaken", barcode);
        }
        return barcode;
    }
}
