package ayaz.storage;

import ayaz.codes.CommandCode;
import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.specimen.Specimens;
import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.NodeTemplates;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.TemperatureClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
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
    NodePlaces places;

    @Inject
    PrintedCodes codes;

    @Inject
    Specimens specimens;

    @Inject
    CollectionClock clock;

    /** Answers the barcode of the node that was asked for; what is inside has barcodes of its own. */
    @Requires(Permission.MANAGE_STORAGE)
    public String build(@Valid NewNode wish) {
        NodePlan plan = plan(wish);
        StorageNode parent = wish.parent() == null || wish.parent().isBlank() ? null : nodes.held(wish.parent());
        mustFit(wish, plan, parent);
        Iterator<String> barcodes =
                codes.next(PrintedCode.Kind.NODE, plan.size()).iterator();
        String barcode = wish.barcode() == null ? barcodes.next() : ownBarcode(wish.barcode());
        int place = parent == null ? 0 : places.choose(parent, null);
        var node = new StorageNode(parent, plan, wish.name().strip(), barcode, place, clock.now());
        addWithAllInside(new Planned(node, plan), barcodes);
        return barcode;
    }

    /** What the wish would bring into being. */
    private NodePlan plan(NewNode wish) {
        NodePlan template = templates
                .named(wish.template())
                .orElseThrow(() -> StorageRefusals.input("template", "noSuchTemplate", wish.template()));
        mustBeGridOnlyInLeaf(wish, template);
        return template.with(
                wish.rows(),
                wish.columns(),
                wish.numbering() == null ? null : Numbering.valueOf(wish.numbering()),
                wish.temperatureClass() == null ? null : TemperatureClass.valueOf(wish.temperatureClass()),
                Boolean.TRUE.equals(wish.quarantine()));
    }

    private record Planned(StorageNode node, NodePlan plan) {}

    /** Level by level: the database must know a parent before it believes in its children. */
    private void addWithAllInside(Planned top, Iterator<String> barcodes) {
        for (List<Planned> level = List.of(top); !level.isEmpty(); level = inside(level, barcodes)) {
            level.forEach(planned -> nodes.add(planned.node()));
            nodes.flush();
        }
    }

    private List<Planned> inside(List<Planned> level, Iterator<String> barcodes) {
        var next = new ArrayList<Planned>();
        for (Planned parent : level) {
            int order = 0;
            for (NodePlan plan : parent.plan().children()) {
                for (int number = 1; number <= plan.count(); number++) {
                    String name = plan.prefix() + number;
                    var node = new StorageNode(parent.node(), plan, name, barcodes.next(), ++order, clock.now());
                    next.add(new Planned(node, plan));
                }
            }
        }
        return next;
    }

    private void mustFit(NewNode wish, NodePlan plan, @Nullable StorageNode parent) {
        if (parent == null && !plan.kind().standsAlone()) {
            throw StorageRefusals.input("parent", "needsParent");
        }
        if (parent != null) {
            mustFitInto(parent, plan);
        }
        if (nodes.isNameTaken(parent == null ? null : parent.id(), wish.name().strip())) {
            throw StorageRefusals.input("name", "nameTaken", wish.name());
        }
    }

    /** A box in a freezer is as cold as the freezer, whatever its form says (handbook A.2.10). */
    private void mustFitInto(StorageNode parent, NodePlan plan) {
        places.mustFit(plan.kind(), parent);
        if (parent.temperatureClass() != null
                && plan.temperatureClass() != null
                && plan.temperatureClass() != parent.temperatureClass()) {
            throw StorageRefusals.input("temperatureClass", "otherTemperature", parent.name());
        }
    }

    /** Rows and columns are those of a box; a dewar has places inside instead. */
    private static void mustBeGridOnlyInLeaf(NewNode wish, NodePlan template) {
        if (!template.isLeaf() && (wish.rows() != null || wish.columns() != null || wish.numbering() != null)) {
            throw StorageRefusals.input(wish.rows() == null ? "columns" : "rows", "noGrid");
        }
    }

    /** The namespaces of nodes and of everything else that is scanned are disjoint (handbook A.2.8). */
    private String ownBarcode(String wish) {
        String barcode = ScannedText.normalised(wish);
        boolean ours = PrintedCode.looksLikeOurs(barcode);
        if (CommandCode.reserves(barcode) || (ours && new PrintedCode(barcode).kind() != PrintedCode.Kind.NODE)) {
            throw StorageRefusals.input("barcode", "barcodeOfSomethingElse", barcode);
        }
        if (nodes.isBarcodeTaken(barcode)) {
            throw StorageRefusals.input("barcode", "barcodeTaken", barcode);
        }
        if (specimens.isSupplierCode(barcode)) {
            throw StorageRefusals.input("barcode", "barcodeOfTube", barcode);
        }
        return barcode;
    }
}
