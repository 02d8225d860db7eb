package ayaz.signing;

import ayaz.platform.Refusal;

/** Why something was not signed. */
final class SigningRefusals {

    private SigningRefusals() {}

    static Refusal signatureNeeded() {
        return Refusal.forbidden("signing.refusal.signatureNeeded").at("signature.password");
    }

    static Refusal wrongPassword() {
        return Refusal.forbidden("signing.refusal.signaturePasswordWrong").at("signature.password");
    }

    /** From the second in a row on. */
    static Refusal wrongPasswordAgain(int inARow) {
        return Refusal.forbidden("signing.refusal.signaturePasswordWrongAgain", inARow)
                .at("signature.password");
    }

    static Refusal mustWait(long seconds) {
        return Refusal.forbidden("signing.refusal.signatureMustWait", seconds).at("signature.password");
    }

    static Refusal noSuchMeaning(String meaning) {
        return Refusal.unprocessable("signing.refusal.noSuchMeaning", meaning).at("signature.meaning");
    }
}
