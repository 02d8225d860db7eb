package ayaz.storage;

import ayaz.platform.Refusal;
import java.util.List;

/** Why storage says no. */
final class StorageRefusals {

    private StorageRefusals() {}

    static Refusal noSuchNode(String barcode) {
        return Refusal.notFound("storage.refusal.noSuchNode", barcode).at("node");
    }

    static Refusal noSuchPosition(String node, String position) {
        return Refusal.unprocessable("storage.refusal.noSuchPosition", node, position)
                .at("position");
    }

    static Refusal notALeaf(String node) {
        return Refusal.conflict("storage.refusal.notALeaf", node).at("node");
    }

    static Refusal notInService(String node) {
        return Refusal.conflict("storage.refusal.notInService", node).at("node");
    }

    static Refusal full(String node) {
        return Refusal.conflict("storage.refusal.full", node).at("node");
    }

    static Refusal occupied(String node, String position, String occupant) {
        return Refusal.conflict("storage.refusal.occupied", node, position, occupant)
                .at("position");
    }

    static Refusal wrongContainer(String unit, String node) {
        return Refusal.conflict("storage.refusal.wrongContainer", unit, node).at("node");
    }

    static Refusal tooWarm(String unit, String node) {
        return Refusal.conflict("storage.refusal.tooWarm", unit, node).at("node");
    }

    static Refusal quarantineOnly(String unit, String node) {
        return Refusal.conflict("storage.refusal.quarantineOnly", unit, node).at("node");
    }

    static Refusal outsideQuarantine(List<String> units) {
        return Refusal.conflict("storage.refusal.outsideQuarantine", units.size(), units.get(0))
                .at("diseaseStatus");
    }

    static Refusal notPlaced(String unit) {
        return Refusal.conflict("storage.refusal.notPlaced", unit);
    }

    static Refusal alreadyThere(String unit, String position) {
        return Refusal.conflict("storage.refusal.alreadyThere", unit, position);
    }

    static Refusal notTheLastAct(String unit) {
        return Refusal.conflict("storage.refusal.notTheLastAct", unit);
    }

    static Refusal notUndoable(String unit) {
        return Refusal.conflict("storage.refusal.notUndoable", unit);
    }

    static Refusal notYours() {
        return Refusal.forbidden("storage.refusal.notYours");
    }

    static Refusal sharedAct(String unit) {
        return Refusal.conflict("storage.refusal.sharedAct", unit);
    }

    static Refusal tubeStillStands(String tube, String node, String position) {
        return Refusal.conflict("storage.refusal.tubeStillStands", tube, node, position);
    }

    static Refusal noSuchAct() {
        return Refusal.notFound("storage.refusal.noSuchAct");
    }

    static Refusal notMovable(String node) {
        return Refusal.conflict("storage.refusal.notMovable", node).at("node");
    }

    static Refusal insideItself(String node, String parent) {
        return Refusal.conflict("storage.refusal.insideItself", node, parent).at("parent");
    }

    static Refusal alreadyInside(String node, String parent) {
        return Refusal.conflict("storage.refusal.alreadyInside", node, parent).at("parent");
    }

    static Refusal placeTaken(String parent, int place) {
        return Refusal.conflict("storage.refusal.placeTaken", parent, place).at("place");
    }

    static Refusal noPlaceLeft(String parent) {
        return Refusal.conflict("storage.refusal.noPlaceLeft", parent).at("parent");
    }

    static Refusal nameTakenThere(String parent, String name) {
        return Refusal.conflict("storage.refusal.nameTakenThere", parent, name).at("name");
    }

    static Refusal notEmpty(String node, int units) {
        return Refusal.conflict("storage.refusal.notEmpty", node, units);
    }

    static Refusal wrongSlot(String unit, String node, String position) {
        return Refusal.conflict("storage.refusal.wrongSlot", unit, node, position)
                .at("position");
    }

    static Refusal keptFree(String node, String position, String reason) {
        return Refusal.conflict("storage.refusal.keptFree", node, position, reason)
                .at("position");
    }

    static Refusal onlyKeptLeft(String node) {
        return Refusal.conflict("storage.refusal.onlyKeptLeft", node).at("node");
    }

    static Refusal notKept(String node, String position) {
        return Refusal.notFound("storage.refusal.notKept", node, position).at("position");
    }

    static Refusal input(String field, String key, Object... arguments) {
        return Refusal.unprocessable("storage.refusal." + key, arguments).at(field);
    }
}
