package ayaz.sheets;

import ayaz.platform.Refusal;

/** Why a file is not read at all. */
final class SheetRefusals {

    private SheetRefusals() {}

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("sheets.refusal.tooLarge", megabytes);
    }

    static Refusal tooManyRows(int rows) {
        return Refusal.unprocessable("sheets.refusal.tooManyRows", rows);
    }

    static Refusal unreadable() {
        return Refusal.unprocessable("sheets.refusal.unreadable");
    }
}
