package ayaz.lives;

import ayaz.platform.Refusal;

/** Why something cannot have happened. */
final class LifeRefusals {

    private LifeRefusals() {}

    static Refusal noSuchEvent() {
        return Refusal.notFound("lives.refusal.noSuchEvent");
    }

    static Refusal notADate(String written) {
        return Refusal.unprocessable("lives.refusal.notADate", written).at("on");
    }

    static Refusal inTheFuture(String date) {
        return Refusal.unprocessable("lives.refusal.inTheFuture", date).at("on");
    }

    static Refusal beforeBirth(String date, String birth) {
        return Refusal.unprocessable("lives.refusal.beforeBirth", date, birth).at("on");
    }

    static Refusal afterDeath(String date, String death) {
        return Refusal.unprocessable("lives.refusal.afterDeath", date, death).at("on");
    }

    static Refusal heldAlready(String since) {
        return Refusal.unprocessable("lives.refusal.heldAlready", since).at("type");
    }

    static Refusal freeAlready(String since) {
        return Refusal.unprocessable("lives.refusal.freeAlready", since).at("type");
    }

    static Refusal onlyOnce() {
        return Refusal.conflict("lives.refusal.onlyOnce").at("type");
    }

    static Refusal typeStays() {
        return Refusal.unprocessable("lives.refusal.typeStays").at("type");
    }

    static Refusal reasonNeeded() {
        return Refusal.unprocessable("lives.refusal.reasonNeeded").at("reason");
    }
}
