package ayaz.labels;

import java.util.Set;

/** What a label is stuck on, and so which fields its template may ask for. */
public enum LabelTarget {
    UNIT,
    NODE;

    private static final Set<String> UNIT_FIELDS = Set.of(
            "unitId",
            "shortId",
            "taxonCode",
            "scientificName",
            "animal",
            "sampleType",
            "collectedOn",
            "lot",
            "ordinal",
            "ordinalPadded",
            "institution",
            "quantity",
            "cryoprotectant",
            "container");

    private static final Set<String> NODE_FIELDS =
            Set.of("nodeCode", "nodeName", "path", "contents", "hazard", "institution", "link");

    boolean offers(String field) {
        return (this == UNIT ? UNIT_FIELDS : NODE_FIELDS).contains(field);
    }
}
