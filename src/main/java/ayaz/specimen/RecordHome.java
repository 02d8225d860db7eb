package ayaz.specimen;

import ayaz.platform.Forms;

/** Where the page of a unit, a lot or an animal is. */
public record RecordHome(SpecimenRecord.Kind kind, String code) {

    /** For an act that ends there. */
    public String address() {
        return Forms.to(page(), parameter(), code);
    }

    /** For links. */
    public String href() {
        return page() + "?" + parameter() + "=" + code;
    }

    private String page() {
        return switch (kind) {
            case UNIT -> "/unit.xhtml";
            case LOT -> "/specimen/lot.xhtml";
            case ANIMAL -> "/specimen/animal.xhtml";
        };
    }

    private String parameter() {
        return kind == SpecimenRecord.Kind.LOT ? "number" : "code";
    }
}
