package ayaz.merging;

import ayaz.platform.Refusal;

/** Why two records stay two, or one. */
final class MergeRefusals {

    private MergeRefusals() {}

    static Refusal itself() {
        return Refusal.unprocessable("merging.refusal.itself").at("other");
    }

    static Refusal partAlready(String code) {
        return Refusal.conflict("merging.refusal.partAlready", code).at("other");
    }

    static Refusal otherSpecies() {
        return Refusal.unprocessable("merging.refusal.otherSpecies").at("other");
    }

    static Refusal otherSex() {
        return Refusal.unprocessable("merging.refusal.otherSex").at("other");
    }

    static Refusal unknownDay(String kept, String merged) {
        return Refusal.conflict("merging.refusal.unknownDay", kept, merged).at("other");
    }

    static Refusal relatives() {
        return Refusal.unprocessable("merging.refusal.relatives").at("other");
    }

    static Refusal otherParents() {
        return Refusal.conflict("merging.refusal.otherParents").at("other");
    }

    static Refusal noSuchMerge() {
        return Refusal.notFound("merging.refusal.noSuchMerge");
    }

    static Refusal undoneAlready() {
        return Refusal.conflict("merging.refusal.undoneAlready");
    }

    static Refusal laterFirst(String code) {
        return Refusal.conflict("merging.refusal.laterFirst", code);
    }
}
