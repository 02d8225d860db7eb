package ayaz.occurrences;

import ayaz.platform.Refusal;

/** What monitoring says no to. */
final class OccurrenceRefusals {

    private OccurrenceRefusals() {}

    static Refusal noFile() {
        return Refusal.unprocessable("occurrences.refusal.noFile").at("file");
    }

    static Refusal noSuchKind() {
        return Refusal.unprocessable("occurrences.refusal.noSuchKind");
    }

    static Refusal noSuchTable(String name) {
        return Refusal.unprocessable("occurrences.refusal.noSuchTable", name);
    }

    static Refusal noSuchColumn(String table, String column) {
        return Refusal.unprocessable("occurrences.refusal.noSuchColumn", table, column);
    }

    static Refusal notOccurrences(String rowType) {
        return Refusal.unprocessable("occurrences.refusal.notOccurrences", rowType);
    }

    static Refusal tooManyRows(int most) {
        return Refusal.unprocessable("occurrences.refusal.tooManyRows", most);
    }

    static Refusal alreadyHere(String when) {
        return Refusal.conflict("occurrences.refusal.alreadyHere", when);
    }

    static Refusal nothingNew() {
        return Refusal.conflict("occurrences.refusal.nothingNew");
    }

    static Refusal noSuchOccurrence() {
        return Refusal.notFound("occurrences.refusal.noSuchOccurrence");
    }

    static Refusal noSuchDataset() {
        return Refusal.notFound("occurrences.refusal.noSuchDataset");
    }

    static Refusal isVoid() {
        return Refusal.conflict("occurrences.refusal.isVoid");
    }

    static Refusal notAWindow(String written) {
        return Refusal.badRequest("occurrences.refusal.notAWindow", written).at("bbox");
    }

    static Refusal notADay(String written, String field) {
        return Refusal.badRequest("occurrences.refusal.notADay", written).at(field);
    }
}
