package ayaz.geography;

import ayaz.platform.Refusal;

/** What maps say no to. */
final class GeographyRefusals {

    private GeographyRefusals() {}

    static Refusal noSuchLayer() {
        return Refusal.notFound("geography.refusal.noSuchLayer");
    }

    static Refusal takenBack() {
        return Refusal.conflict("geography.refusal.takenBack");
    }

    static Refusal noFile() {
        return Refusal.unprocessable("geography.refusal.noFile").at("file");
    }

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("geography.refusal.tooLarge", megabytes).at("file");
    }

    static Refusal noSuchAttribute(String name) {
        return Refusal.unprocessable("geography.refusal.noSuchAttribute", name).at("nameAttribute");
    }

    static Refusal noSuchBox(String written) {
        return Refusal.badRequest("geography.refusal.noSuchBox", written).at("bbox");
    }

    static Refusal notAnArea() {
        return Refusal.unprocessable("geography.refusal.notAnArea").at("geometry");
    }

    static Refusal notATileServer() {
        return Refusal.unprocessable("geography.refusal.notATileServer").at("address");
    }

    static Refusal nameUnknown(String name) {
        return Refusal.unprocessable("geography.refusal.nameUnknown", name);
    }

    static Refusal nearly(String name, String similar) {
        return Refusal.unprocessable("geography.refusal.nearly", name, similar);
    }

    static Refusal ambiguous(String name) {
        return Refusal.unprocessable("geography.refusal.ambiguous", name);
    }

    static Refusal nameless() {
        return Refusal.unprocessable("geography.refusal.nameless");
    }
}
