package ayaz.imports;

import ayaz.specimen.NewLot;
import ayaz.specimen.NewOrganism;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot to register and where its units go, in order.
 *
 * @param row its first row in the sheet
 * @param animal tells animals of the sheet apart; null: the donor is unknown
 */
record LotPlan(int row, NewLot lot, @Nullable String animal, List<UnitPlan> units) {

    /** One unit and its slot; without a node it is registered and not put away. */
    record UnitPlan(int row, @Nullable PlannedNode node, int slot) {}

    /** The same lot of an animal that an earlier lot has brought in. */
    NewLot ofKnownAnimal(String code) {
        return new NewLot(
                lot.taxon(),
                new NewOrganism(code, null, "U", null, null, null, List.of(), null),
                lot.collection(),
                lot.sampleType(),
                lot.quantity(),
                lot.quantityUnit(),
                lot.processing(),
                lot.frozenAt(),
                lot.cryoprotectant(),
                lot.cryoprotectantPercent(),
                lot.motilityPercent(),
                lot.progressivePercent(),
                lot.viabilityPercent(),
                lot.passage(),
                lot.diseaseStatus(),
                lot.permitStatus(),
                lot.permitQualifier(),
                lot.sexOverrideReason(),
                lot.remarks(),
                lot.units());
    }
}
