package ayaz.programmes;

import ayaz.platform.Refusal;

/** What the record of programmes says no to. */
final class ProgrammeRefusals {

    private ProgrammeRefusals() {}

    static Refusal noSuchProgramme() {
        return Refusal.notFound("programmes.refusal.noSuchProgramme");
    }

    static Refusal noSuchFigure() {
        return Refusal.notFound("programmes.refusal.noSuchFigure");
    }

    static Refusal noSuchLink() {
        return Refusal.notFound("programmes.refusal.noSuchLink");
    }

    static Refusal noSuchTerm(String code, String field) {
        return Refusal.unprocessable("programmes.refusal.noSuchTerm", code).at(field);
    }

    static Refusal noDate(String written, String field) {
        return Refusal.unprocessable("programmes.refusal.noDate", written).at(field);
    }

    static Refusal endsBeforeItBegins(String field) {
        return Refusal.unprocessable("programmes.refusal.endsBeforeItBegins").at(field);
    }

    static Refusal nameTaken(String name) {
        return Refusal.conflict("programmes.refusal.nameTaken", name).at("name");
    }

    static Refusal tellsNothing() {
        return Refusal.unprocessable("programmes.refusal.tellsNothing").at("best");
    }

    static Refusal boundsAreCrossed() {
        return Refusal.unprocessable("programmes.refusal.boundsAreCrossed").at("lowest");
    }

    static Refusal linkedAlready(String code) {
        return Refusal.conflict("programmes.refusal.linkedAlready", code).at("code");
    }

    static Refusal otherTaxon(String code, String scientificName) {
        return Refusal.unprocessable("programmes.refusal.otherTaxon", code, scientificName)
                .at("code");
    }

    static Refusal isVoid() {
        return Refusal.conflict("programmes.refusal.isVoid");
    }
}
