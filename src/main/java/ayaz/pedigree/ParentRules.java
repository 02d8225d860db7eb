package ayaz.pedigree;

import ayaz.platform.PartialDate;
import ayaz.specimen.Organism;

/**
 * What two animals must be to be parent and child. The dead may become parents here: of what was frozen children are
 * born for decades, so a death says nothing.
 */
final class ParentRules {

    private ParentRules() {}

    /** {@code sexField} and {@code ageField} are where it is said in what was sent. */
    static void check(Organism child, Organism parent, ParentRole role, String sexField, String ageField) {
        if (child.id().equals(parent.id())) {
            throw PedigreeRefusals.itself().at(sexField);
        }
        if (!role.fits(parent.sex())) {
            throw PedigreeRefusals.wrongSex(parent, role).at(sexField);
        }
        PartialDate older = parent.birth();
        PartialDate younger = child.birth();
        if (older != null && younger != null && !older.earliestDay().isBefore(younger.latestDay())) {
            throw PedigreeRefusals.notOlder(parent, child).at(ageField);
        }
    }
}
