package ayaz.labels;

import java.util.HashMap;
import java.util.Map;

/** Fields as the collection room fills them. */
final class SampleLabels {

    private SampleLabels() {}

    static Map<String, String> of(LabelTarget target) {
        return target == LabelTarget.UNIT ? straw() : box();
    }

    static Map<String, String> straw() {
        Map<String, String> fields = new HashMap<>();
        fields.put("unitId", "KZIZ24000123Q");
        fields.put("taxonCode", "PUN");
        fields.put("scientificName", "Panthera uncia");
        fields.put("animal", "KZIZA00000420");
        fields.put("sampleType", "Semen");
        fields.put("collectedOn", "2026-03-14");
        fields.put("lot", "KZIZL00000315");
        fields.put("ordinal", "17");
        fields.put("institution", "KZIZ");
        fields.put("quantity", "0.25 mL");
        fields.put("cryoprotectant", "Glycerol 6 %");
        fields.put("container", "Straw 0.25 mL");
        return fields;
    }

    static Map<String, String> with(String field, String value) {
        Map<String, String> fields = straw();
        fields.put(field, value);
        return fields;
    }

    static Map<String, String> box() {
        return Map.of(
                "nodeCode", "KZIZN00000217",
                "nodeName", "Қорап 3 — Ірбіс",
                "path", "Алматы / Бас ғимарат / 101 / Мұздатқыш –80 / Сөре 2",
                "contents", "Panthera uncia · ДНК",
                "hazard", "UN3373",
                "institution", "Зоология институты · Институт зоологии",
                "link", "https://ayaz.example.kz/nodes/KZIZN00000217");
    }
}
