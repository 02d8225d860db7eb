package ayaz.capacity;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Texts;
import ayaz.storage.StorageNode;
import ayaz.storage.templates.TemperatureClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the next units of a lot should stand. Siblings belong together, so that one hand finds them all; material that
 * cannot be got again belongs in two pieces of equipment, better on two sites, so that one failure does not end it
 * (handbook 10).
 */
@ApplicationScoped
public class Suggesting {

    private static final int MOST_EQUIPMENT = 20;

    @Inject
    LotNeedsQueries needs;

    @Inject
    SuitableLeaves leaves;

    @Inject
    Texts texts;

    @Requires(Permission.READ)
    public Suggestion forLot(String number, int units) {
        LotNeeds lot = needs.of(number);
        boolean irreplaceable = needs.isIrreplaceable(lot);
        var filling = new Filling(units);
        var reasons = new ArrayList<String>();
        List<StorageNode> siblings = leaves.withSiblings(lot.lotId());
        List<StorageNode> homes = equipmentOf(siblings);
        if (irreplaceable && homes.size() < 2) {
            reasons.add(texts.get("capacity.reason.irreplaceable"));
            split(lot, homes, filling, reasons);
        } else if (siblings.isEmpty()) {
            reasons.add(texts.get("capacity.reason.new"));
        }
        if (beside(siblings, lot, filling, filling.left(), texts.get("capacity.why.siblings")) > 0) {
            reasons.add(texts.get("capacity.reason.siblings"));
        }
        anywhere(lot, filling, filling.left());
        if (lot.inQuarantine()) {
            reasons.add(texts.get("capacity.reason.quarantine"));
        }
        if (filling.left() > 0) {
            reasons.add(texts.get("capacity.reason.noRoom", filling.left()));
        }
        return new Suggestion(lot.catalogNumber(), units, irreplaceable, reasons, filling.portions(), filling.left());
    }

    /** How many units of the lot have never had a place. */
    @Requires(Permission.READ)
    public int withoutPlace(String number) {
        return (int) needs.of(number).withoutPlace();
    }

    private List<StorageNode> equipmentOf(Collection<StorageNode> containers) {
        return containers.stream()
                .map(leaves::equipmentOf)
                .collect(Collectors.toMap(StorageNode::id, each -> each, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    /** Half here and half there; when some stand already, the new ones go where the others are not. */
    private void split(LotNeeds lot, List<StorageNode> homes, Filling filling, List<String> reasons) {
        List<StorageNode> known = homes;
        if (homes.isEmpty()) {
            anywhere(lot, filling, (filling.left() + 1) / 2);
            known = equipmentOf(filling.nodes());
        }
        if (filling.left() > 0 && !elsewhere(lot, filling, known)) {
            reasons.add(texts.get("capacity.reason.onlyOneEquipment"));
        }
    }

    /** Into equipment that holds nothing of the lot, on another site if there is one. */
    private boolean elsewhere(LotNeeds lot, Filling filling, List<StorageNode> known) {
        Set<UUID> ids = known.stream().map(StorageNode::id).collect(Collectors.toSet());
        Set<String> sites = known.stream().map(Suggesting::site).collect(Collectors.toSet());
        return leaves.equipment(lot.temperatures()).stream()
                .filter(each -> !ids.contains(each.id()))
                .sorted(Comparator.comparing(each -> sites.contains(site(each))))
                .limit(MOST_EQUIPMENT)
                .anyMatch(each -> filling.take(
                                leaves.below(each.lineage(), lot),
                                filling.left(),
                                texts.get(
                                        sites.contains(site(each))
                                                ? "capacity.why.otherEquipment"
                                                : "capacity.why.otherSite"))
                        > 0);
    }

    private static String site(StorageNode node) {
        return node.path().get(0);
    }

    /** The same container, then its neighbours, then theirs, up to the equipment; answers how many found room. */
    private int beside(List<StorageNode> containers, LotNeeds lot, Filling filling, int most, String why) {
        int taken = 0;
        for (StorageNode container : containers) {
            for (StorageNode around : leaves.above(container)) {
                if (taken == most || !around.kind().isMovable()) {
                    break;
                }
                taken += filling.take(leaves.below(around.lineage(), lot), most - taken, why);
            }
        }
        return taken;
    }

    private void anywhere(LotNeeds lot, Filling filling, int most) {
        int left = most;
        for (TemperatureClass cold : lot.temperatures()) {
            List<Leaf> fitting = left == 0 ? List.of() : leaves.bestFitting(cold, left, lot);
            if (!fitting.isEmpty()) {
                left -= filling.take(fitting.subList(0, 1), left, texts.get("capacity.why.room"));
                List<StorageNode> begun = List.of(fitting.get(0).node());
                left -= beside(begun, lot, filling, left, texts.get("capacity.why.together"));
            }
        }
    }
}
