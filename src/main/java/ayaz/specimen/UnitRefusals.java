package ayaz.specimen;

import ayaz.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an act with a unit, a lot or an animal is refused. */
final class UnitRefusals {

    private UnitRefusals() {}

    static Refusal noSuchUnit(String code) {
        return Refusal.notFound("specimen.refusal.noSuchUnit", code);
    }

    static Refusal noSuchLot(String number) {
        return Refusal.notFound("specimen.refusal.noSuchLot", number);
    }

    static Refusal noSuchOrganism(String code) {
        return Refusal.notFound("specimen.refusal.noSuchOrganism", code);
    }

    static Refusal noSuchRecord(String written) {
        return Refusal.notFound("specimen.refusal.noSuchRecord", written);
    }

    static Refusal identifyTheDonor(String code) {
        return Refusal.conflict("specimen.refusal.identifyTheDonor", code);
    }

    static Refusal onHold(String code, @Nullable String reason) {
        return Refusal.conflict("specimen.refusal.onHold", code, reason == null ? "" : reason);
    }

    /** One sentence for each state that stands in the way. */
    static Refusal notAllowed(String code, UnitState from) {
        return Refusal.conflict("specimen.refusal.notWhile." + from, code);
    }

    static Refusal noUnitWaits(String lot) {
        return Refusal.conflict("specimen.refusal.noUnitWaits", lot).at("lot");
    }

    static Refusal noSuchNumber() {
        return Refusal.notFound("specimen.refusal.noSuchNumber");
    }

    static Refusal numberHeldByAnother() {
        return Refusal.conflict("specimen.refusal.numberHeldByAnother").at("value");
    }

    static Refusal numberKnown() {
        return Refusal.conflict("specimen.refusal.numberKnown").at("value");
    }

    static Refusal input(String field, String key, Object... arguments) {
        return Refusal.unprocessable("specimen.refusal." + key, arguments).at(field);
    }
}
