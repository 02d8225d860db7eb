package ayaz.population;

import ayaz.platform.Refusal;

/** What the record of populations says no to. */
final class EstimateRefusals {

    private EstimateRefusals() {}

    static Refusal noSuchEstimate() {
        return Refusal.notFound("population.refusal.noSuchEstimate");
    }

    static Refusal noWhole() {
        return Refusal.unprocessable("population.refusal.noWhole").at("partOf");
    }

    static Refusal noSuchTerm(String code, String field) {
        return Refusal.unprocessable("population.refusal.noSuchTerm", code).at(field);
    }

    static Refusal noDate(String written, String field) {
        return Refusal.unprocessable("population.refusal.noDate", written).at(field);
    }

    static Refusal endsBeforeItBegins() {
        return Refusal.unprocessable("population.refusal.endsBeforeItBegins").at("periodTo");
    }

    static Refusal tellsNothing() {
        return Refusal.unprocessable("population.refusal.tellsNothing").at("best");
    }

    static Refusal boundsAreCrossed() {
        return Refusal.unprocessable("population.refusal.boundsAreCrossed").at("lowest");
    }

    static Refusal negative() {
        return Refusal.unprocessable("population.refusal.negative").at("best");
    }

    static Refusal isVoid() {
        return Refusal.conflict("population.refusal.isVoid");
    }
}
