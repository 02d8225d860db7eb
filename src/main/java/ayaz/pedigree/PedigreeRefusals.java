package ayaz.pedigree;

import ayaz.platform.Refusal;
import ayaz.specimen.Organism;

/** Why somebody cannot be a parent. */
final class PedigreeRefusals {

    private PedigreeRefusals() {}

    static Refusal noSuchParentage() {
        return Refusal.notFound("pedigree.refusal.noSuchParentage");
    }

    static Refusal takenBackAlready() {
        return Refusal.conflict("pedigree.refusal.takenBackAlready");
    }

    static Refusal reasonNeeded() {
        return Refusal.unprocessable("pedigree.refusal.reasonNeeded").at("reason");
    }

    static Refusal itself() {
        return Refusal.unprocessable("pedigree.refusal.itself");
    }

    static Refusal wrongSex(Organism parent, ParentRole role) {
        return Refusal.unprocessable("pedigree.refusal.wrongSex." + role, parent.code());
    }

    static Refusal notOlder(Organism parent, Organism child) {
        return Refusal.unprocessable(
                "pedigree.refusal.notOlder",
                parent.code(),
                String.valueOf(parent.birth()),
                child.code(),
                String.valueOf(child.birth()));
    }

    static Refusal closesCircle(String parent, String child) {
        return Refusal.conflict("pedigree.refusal.closesCircle", parent, child).at("parent");
    }

    static Refusal parentKnown() {
        return Refusal.conflict("pedigree.refusal.parentKnown").at("parent");
    }

    static Refusal otherIsCounted() {
        return Refusal.conflict("pedigree.refusal.otherIsCounted").at("certainty");
    }
}
