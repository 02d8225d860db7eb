package ayaz.status;

import ayaz.platform.Refusal;

/** What the record of statuses says no to. */
final class StatusRefusals {

    private StatusRefusals() {}

    static Refusal noSuchStatement() {
        return Refusal.notFound("status.refusal.noSuchStatement");
    }

    static Refusal noSuchEdition() {
        return Refusal.notFound("status.refusal.noSuchEdition");
    }

    static Refusal noSuchCategory(String category) {
        return Refusal.unprocessable("status.refusal.noSuchCategory", category).at("category");
    }

    static Refusal noSuchTrend(String trend) {
        return Refusal.unprocessable("status.refusal.noSuchTrend", trend).at("trend");
    }

    static Refusal noDate(String written, String field) {
        return Refusal.unprocessable("status.refusal.noDate", written).at(field);
    }

    static Refusal scopeNeeded() {
        return Refusal.unprocessable("status.refusal.scopeNeeded").at("scope");
    }

    static Refusal editionOfAnotherList() {
        return Refusal.unprocessable("status.refusal.editionOfAnotherList").at("edition");
    }

    static Refusal announcedHasNoDates() {
        return Refusal.unprocessable("status.refusal.announcedHasNoDates").at("validFrom");
    }

    static Refusal endsBeforeItBegins() {
        return Refusal.unprocessable("status.refusal.endsBeforeItBegins").at("validTo");
    }

    static Refusal saysTwoThings() {
        return Refusal.conflict("status.refusal.saysTwoThings").at("validFrom");
    }

    static Refusal assessmentStands() {
        return Refusal.conflict("status.refusal.assessmentStands").at("category");
    }

    static Refusal isVoid() {
        return Refusal.conflict("status.refusal.isVoid");
    }

    static Refusal editionNamed() {
        return Refusal.conflict("status.refusal.editionNamed").at("name");
    }

    static Refusal editionInForce() {
        return Refusal.conflict("status.refusal.editionInForce");
    }

    static Refusal comparesNothing(String written, String field) {
        return Refusal.unprocessable("status.refusal.comparesNothing", written).at(field);
    }
}
