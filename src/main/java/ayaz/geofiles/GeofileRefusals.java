package ayaz.geofiles;

import ayaz.platform.Refusal;

/** What is wrong with a file of shapes. */
final class GeofileRefusals {

    private static final String FIELD = "file";

    private GeofileRefusals() {}

    static Refusal nothingInside() {
        return Refusal.unprocessable("geofiles.refusal.nothingInside").at(FIELD);
    }

    static Refusal broken(String file) {
        return Refusal.unprocessable("geofiles.refusal.broken", file).at(FIELD);
    }

    static Refusal notGeoJson(String file) {
        return Refusal.unprocessable("geofiles.refusal.notGeoJson", file).at(FIELD);
    }

    static Refusal partMissing(String file, String ending) {
        return Refusal.unprocessable("geofiles.refusal.partMissing", file, ending)
                .at(FIELD);
    }

    static Refusal unknownReference(String file) {
        return Refusal.unprocessable("geofiles.refusal.unknownReference", file).at("epsg");
    }

    static Refusal noSuchEpsg(int code) {
        return Refusal.unprocessable("geofiles.refusal.noSuchEpsg", Integer.toString(code))
                .at("epsg");
    }

    static Refusal tooManyShapes(int most) {
        return Refusal.unprocessable("geofiles.refusal.tooManyShapes", most).at(FIELD);
    }

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("geofiles.refusal.tooLarge", megabytes).at(FIELD);
    }

    static Refusal noGeometry() {
        return Refusal.unprocessable("geofiles.refusal.noGeometry");
    }

    static Refusal outsideTheWorld() {
        return Refusal.unprocessable("geofiles.refusal.outsideTheWorld");
    }

    static Refusal beyondMending() {
        return Refusal.unprocessable("geofiles.refusal.beyondMending");
    }
}
