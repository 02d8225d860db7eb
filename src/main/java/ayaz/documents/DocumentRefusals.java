package ayaz.documents;

import ayaz.platform.Refusal;

/** Why a document is not attached, or not found. */
final class DocumentRefusals {

    private DocumentRefusals() {}

    static Refusal noSuchDocument() {
        return Refusal.notFound("documents.refusal.noSuchDocument");
    }

    static Refusal empty() {
        return Refusal.unprocessable("documents.refusal.empty").at("file");
    }

    static Refusal tooLarge(int megabytes) {
        return Refusal.unprocessable("documents.refusal.tooLarge", megabytes).at("file");
    }

    static Refusal unknownFormat() {
        return Refusal.unprocessable("documents.refusal.unknownFormat").at("file");
    }

    static Refusal thereAlready() {
        return Refusal.conflict("documents.refusal.thereAlready").at("file");
    }

    static Refusal unknownTerm(String code) {
        return Refusal.unprocessable("documents.refusal.unknownTerm", code);
    }

    static Refusal voidAlready() {
        return Refusal.conflict("documents.refusal.voidAlready");
    }

    /** The database holds something else than was attached; somebody has to be told. */
    static Refusal damaged(String sha256) {
        return Refusal.conflict("documents.refusal.damaged", sha256);
    }
}
