package ayaz.labelling;

import ayaz.platform.Refusal;

/** Why labels are not made. */
final class LabellingRefusals {

    private LabellingRefusals() {}

    static Refusal noUnits() {
        return Refusal.unprocessable("labelling.refusal.noUnits").at("units");
    }

    static Refusal noSuchLot(String number) {
        return Refusal.notFound("labelling.refusal.noSuchLot", number).at("lot");
    }

    static Refusal noSuchUnits(String codes) {
        return Refusal.notFound("labelling.refusal.noSuchUnits", codes).at("units");
    }

    static Refusal reasonNeeded(String code, int copies) {
        return Refusal.unprocessable("labelling.refusal.reasonNeeded", code, copies)
                .at("reason");
    }

    static Refusal notForNodes(String template) {
        return Refusal.unprocessable("labelling.refusal.notForNodes", template).at("template");
    }

    static Refusal tooManyNodes(int most) {
        return Refusal.unprocessable("labelling.refusal.tooManyNodes", most).at("inside");
    }

    static Refusal notForUnits(String template) {
        return Refusal.unprocessable("labelling.refusal.notForUnits", template).at("template");
    }
}
