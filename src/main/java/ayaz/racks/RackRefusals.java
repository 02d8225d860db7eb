package ayaz.racks;

import ayaz.platform.Refusal;

/** Why a reading, a work item or a tube is refused as a whole; what is wrong with single wells is a {@link RackFault}. */
final class RackRefusals {

    private RackRefusals() {}

    static Refusal whichRack() {
        return Refusal.unprocessable("racks.refusal.whichRack").at("rack");
    }

    static Refusal noSuchRack(String code) {
        return Refusal.unprocessable("racks.refusal.noSuchRack", code).at("rack");
    }

    static Refusal noReading() {
        return Refusal.unprocessable("racks.refusal.noReading").at("text");
    }

    static Refusal tubeIsElsewhere() {
        return Refusal.conflict("racks.refusal.tubeIsElsewhere");
    }

    static Refusal itemIsOpen() {
        return Refusal.conflict("racks.refusal.itemIsOpen");
    }

    static Refusal noSuchItem() {
        return Refusal.notFound("racks.refusal.noSuchItem");
    }

    static Refusal resolvedBefore() {
        return Refusal.conflict("racks.refusal.resolvedBefore");
    }

    static Refusal noUnitToResolve() {
        return Refusal.unprocessable("racks.refusal.noUnitToResolve").at("resolution");
    }

    static Refusal placeNeeded() {
        return Refusal.unprocessable("racks.refusal.placeNeeded").at("node");
    }

    static Refusal noSuchReading() {
        return Refusal.notFound("racks.refusal.noSuchReading");
    }

    static Refusal undoneBefore() {
        return Refusal.conflict("racks.refusal.undoneBefore");
    }

    static Refusal codesStay() {
        return Refusal.conflict("racks.refusal.codesStay");
    }

    static Refusal settledBefore() {
        return Refusal.conflict("racks.refusal.settledBefore");
    }

    static Refusal noSuchTube(String code) {
        return Refusal.notFound("racks.refusal.noSuchTube", code);
    }

    static Refusal notATubeCode(String code) {
        return Refusal.unprocessable("racks.refusal.notATubeCode", code).at("code");
    }

    static Refusal knownTube(String code, String unit) {
        return Refusal.conflict("racks.refusal.knownTube", code, unit).at("code");
    }
}
