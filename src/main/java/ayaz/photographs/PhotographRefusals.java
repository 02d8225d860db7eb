package ayaz.photographs;

import ayaz.platform.Refusal;

/** Why a photograph is not taken, or not found. */
final class PhotographRefusals {

    private PhotographRefusals() {}

    static Refusal noSuchPhotograph() {
        return Refusal.notFound("photographs.refusal.noSuchPhotograph");
    }

    static Refusal unreadable() {
        return Refusal.unprocessable("photographs.refusal.unreadable").at("file");
    }

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("photographs.refusal.tooLarge", megabytes).at("file");
    }

    static Refusal thereAlready() {
        return Refusal.conflict("photographs.refusal.thereAlready").at("file");
    }

    static Refusal notADate(String written) {
        return Refusal.unprocessable("photographs.refusal.notADate", written).at("takenOn");
    }

    static Refusal inTheFuture(String date) {
        return Refusal.unprocessable("photographs.refusal.inTheFuture", date).at("takenOn");
    }

    static Refusal unknownLicence(String code) {
        return Refusal.unprocessable("photographs.refusal.unknownLicence", code).at("licence");
    }

    static Refusal reasonNeeded() {
        return Refusal.unprocessable("photographs.refusal.reasonNeeded").at("reason");
    }
}
