package ayaz.checklists;

import ayaz.platform.Refusal;

/** Why a checklist as a whole is not read or not saved; what is wrong with single rows is a {@link RowProblem}. */
final class ChecklistRefusals {

    private ChecklistRefusals() {}

    static Refusal noFile() {
        return file("noFile");
    }

    static Refusal tooLarge(int megabytes) {
        return file("tooLarge", megabytes);
    }

    static Refusal coreIsNotTaxon(String rowType) {
        return file("coreIsNotTaxon", rowType);
    }

    static Refusal tooManyRows(String name, int most) {
        return file("tooManyRows", name, most);
    }

    static Refusal noColumn(String name, String term) {
        return file("noColumn", name, term);
    }

    static Refusal empty() {
        return file("empty");
    }

    static Refusal refusedRows(int rows) {
        return Refusal.unprocessable("checklists.refusal.refusedRows", rows).at("withoutRefused");
    }

    private static Refusal file(String key, Object... arguments) {
        return Refusal.unprocessable("checklists.refusal." + key, arguments).at("file");
    }
}
