package ayaz.imports;

import ayaz.platform.Failure;
import ayaz.platform.Failures;
import ayaz.platform.Texts;
import ayaz.species.Taxa;
import ayaz.species.TaxonEditing;
import ayaz.species.TaxonRank;
import ayaz.specimen.RegisteredLot;
import ayaz.specimen.Registering;
import ayaz.storage.NewNode;
import ayaz.storage.Placing;
import ayaz.storage.PutAway;
import ayaz.storage.StorageBuilding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries a plan out by the use cases that people use, inside the transaction of the import. Should one of them refuse
 * in spite of the plan (someone took the place meanwhile), the refusal names the row and everything is taken back.
 */
@ApplicationScoped
class CarryingOut {

    private static final int LOTS_AT_ONCE = 200;

    @Inject
    TaxonEditing taxonEditing;

    @Inject
    Taxa taxa;

    @Inject
    StorageBuilding building;

    @Inject
    Registering registering;

    @Inject
    Placing placing;

    @Inject
    ImportedFiles files;

    @Inject
    Failures failures;

    @Inject
    Texts texts;

    void carryOut(ImportPlan plan, String source, @Nullable String taxaBelow) {
        plan.newTaxa().forEach(name -> addTaxon(name, String.valueOf(taxaBelow), source));
        Map<PlannedNode, String> barcodes = build(plan.newNodes());
        var animals = new HashMap<String, String>();
        int done = 0;
        for (LotPlan lot : plan.lots()) {
            register(lot, barcodes, animals, source);
            if (++done % LOTS_AT_ONCE == 0) {
                files.letGo();
            }
        }
    }

    /** Genus, species or subspecies by the number of words, below the genus where there is one. */
    private void addTaxon(String name, String below, String source) {
        List<String> words = List.of(name.split(" ", -1));
        TaxonRank rank =
                switch (words.size()) {
                    case 1 -> TaxonRank.GENUS;
                    case 2 -> TaxonRank.SPECIES;
                    default -> TaxonRank.SUBSPECIES;
                };
        String wider = words.size() == 1 ? below : String.join(" ", words.subList(0, words.size() - 1));
        var parent = taxa.named(wider).orElseThrow(() -> ImportRefusals.badMapping(wider));
        taxonEditing.add(new TaxonEditing.NewTaxon(parent.id(), name, null, rank, source));
    }

    private Map<PlannedNode, String> build(List<PlannedNode> nodes) {
        var barcodes = new IdentityHashMap<PlannedNode, String>();
        for (PlannedNode node : nodes) {
            PlannedNode parent = node.parent();
            SheetMapping.KindRule rule = node.rule();
            if (rule != null) {
                barcodes.put(
                        node,
                        building.build(new NewNode(
                                parent == null ? null : barcode(parent, barcodes),
                                rule.template(),
                                node.name(),
                                node.ownBarcode(),
                                rule.rows(),
                                rule.columns(),
                                rule.numbering(),
                                null,
                                null)));
            }
        }
        return barcodes;
    }

    private static String barcode(PlannedNode node, Map<PlannedNode, String> built) {
        KnownNode known = node.known();
        return known == null ? String.valueOf(built.get(node)) : known.barcode();
    }

    private void register(LotPlan plan, Map<PlannedNode, String> barcodes, Map<String, String> animals, String source) {
        int row = plan.row();
        try {
            String animal = plan.animal();
            String known = animal == null ? null : animals.get(animal);
            RegisteredLot lot = registering.register(known == null ? plan.lot() : plan.ofKnownAnimal(known));
            if (animal != null && lot.organism() != null) {
                animals.put(animal, lot.organism());
            }
            for (int i = 0; i < plan.units().size(); i++) {
                LotPlan.UnitPlan unit = plan.units().get(i);
                PlannedNode node = unit.node();
                row = unit.row();
                if (node != null) {
                    placing.place(new PutAway(
                            lot.units().get(i).unitId(),
                            barcode(node, barcodes),
                            node.label(unit.slot()),
                            null,
                            source + ", " + row));
                }
            }
        } catch (RuntimeException e) {
            throw refusedAt(row, e);
        }
    }

    private RuntimeException refusedAt(int row, RuntimeException thrown) {
        Failure failure = failures.of(thrown);
        return failure.status() < 500 ? ImportRefusals.refusedAt(row, reason(failure)) : thrown;
    }

    private String reason(Failure failure) {
        return failure.flaws().isEmpty()
                ? texts.get(failure.key(), failure.arguments())
                : failure.flaws().stream().map(Failure.Flaw::message).collect(Collectors.joining(" "));
    }
}
