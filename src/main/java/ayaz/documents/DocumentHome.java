package ayaz.documents;

import ayaz.platform.Forms;

/** The page of what a document is attached to. */
public record DocumentHome(String code, Holder.Kind kind) {

    static DocumentHome of(DocumentLine line) {
        return new DocumentHome(line.record(), Holder.Kind.valueOf(line.recordKind()));
    }

    public String address() {
        return Forms.to(kind.page(), kind.parameter(), code);
    }

    /** For links. */
    public String href() {
        return kind.page() + "?" + kind.parameter() + "=" + code;
    }
}
