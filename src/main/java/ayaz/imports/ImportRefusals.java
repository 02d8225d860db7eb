package ayaz.imports;

import ayaz.platform.Refusal;

/** Why a file as a whole is not imported; what is wrong with single cells is a {@link SheetProblem}. */
final class ImportRefusals {

    private ImportRefusals() {}

    static Refusal noHeader() {
        return Refusal.unprocessable("imports.refusal.noHeader");
    }

    static Refusal noSuchMapping(String name) {
        return Refusal.notFound("imports.refusal.noSuchMapping", name);
    }

    static Refusal presetName(String name) {
        return Refusal.conflict("imports.refusal.presetName", name).at("name");
    }

    static Refusal badMapping(String what) {
        return Refusal.unprocessable("imports.refusal.badMapping", what).at("mapping");
    }

    static Refusal importedBefore(String when) {
        return Refusal.conflict("imports.refusal.importedBefore", when);
    }

    static Refusal refusedAt(int row, String reason) {
        return Refusal.conflict("imports.refusal.refusedAt", row, reason);
    }

    static Refusal noFile() {
        return Refusal.unprocessable("imports.noFile").at("file");
    }

    static Refusal empty() {
        return Refusal.unprocessable("imports.refusal.empty");
    }
}
